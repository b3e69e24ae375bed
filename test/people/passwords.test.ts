import { checkPassword, hashed, matches, temporaryPassword } from '../../domain/people/passwords.ts'

const max = { email: 'max.keller@northwind.test', name: 'Max Keller' }

test.each([
  ['eleven char', 'password-short'],
  ['x'.repeat(201), 'password-long'],
  ['abababababab', 'password-monotonous'],
  ['Max.Keller@Northwind.test', 'password-guessable'],
  ['Keller1234567', 'password-guessable'],
  ['password123456', 'password-guessable'],
  ['Willkommen1234', 'password-guessable'],
])('Max may not choose %j: %s', (password, wrong) => {
  expect(() => checkPassword(password, max)).toThrow(expect.objectContaining({ fields: { password: wrong } }))
})

test.each([
  'open sesame portico',
  'correct horse battery',
  'zwölf schöne Äpfel',
  'Keller with three lathes',
  temporaryPassword(),
])('Max may choose %j', (password) => {
  expect(() => checkPassword(password, max)).not.toThrow()
})

test('a password is kept as argon2id, found again however its accents are written, and no other fits', async () => {
  const hash = await hashed('zwölf schöne Äpfel'.normalize('NFC'))
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await matches('zwölf schöne Äpfel'.normalize('NFD'), hash)).toBe(true)
  expect(await matches('zwolf schone Apfel', hash)).toBe(false)
})

test('where there is no hash nothing matches', async () => {
  expect(await matches('open sesame portico', null)).toBe(false)
  expect(await matches('', undefined)).toBe(false)
})

test('temporary passwords differ', () => {
  expect(new Set(Array.from({ length: 50 }, temporaryPassword)).size).toBe(50)
})
