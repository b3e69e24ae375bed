import { answeredBy, replyAddress } from '../../domain/delivery/reply-address.ts'

const updateId = '0199c0de-0000-7000-8000-00000000cafe'
const address = replyAddress(updateId, 'nora@northwind.test')

test('an answer is known by its address, from the one it was given to, however servers write it', () => {
  expect(answeredBy(address, 'nora@northwind.test')).toBe(updateId)
  expect(answeredBy(address.toUpperCase(), 'Nora@Northwind.test')).toBe(updateId)
  expect(address.indexOf('@')).toBeLessThanOrEqual(64)
})

test('from Otto it is worth nothing, and neither is a forged one', () => {
  expect(answeredBy(address, 'otto@globex.test')).toBeNull()
  expect(answeredBy(address.replace('cafe.', 'beef.'), 'nora@northwind.test')).toBeNull()
  expect(answeredBy('reply+anything@meridian.test', 'nora@northwind.test')).toBeNull()
})
