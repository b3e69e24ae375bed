import { line } from '../../words/line.ts'

const name = line(20)
const said = (text: unknown) => {
  const { data, error } = name.safeParse(text)
  return error ? error.issues.map(({ code, message }) => (code === 'invalid_format' ? message : code)) : data
}

test.each([
  ['Nora Lindqvist', 'Nora Lindqvist'],
  ['  Nora \t\r\n Lindqvist ', 'Nora Lindqvist'],
  ['No\u0000ra\u0007', 'Nora'],
  ['Nora\u202e rotavA', 'Nora rotavA'],
  ['\ud800Nora', 'Nora'],
  ['Nora\udc00 \ufffeLind\uffffqvist\u{1fffe}', 'Nora Lindqvist'],
  ['José', 'José'],
  ['👩‍🔧 Nora', '👩‍🔧 Nora'],
  ['<b>"Nora"</b>', '<b>"Nora"</b>'],
])('%j is read as %j', (given, kept) => {
  expect(said(given)).toBe(kept)
})

test.each(['', '   ', '\u200b\u200b', '\u202e', '\u0000', '\u00a0\u3000'])('in %j there is nothing to see', (given) => {
  expect(said(given)).toEqual(['missing'])
})

test('what is too long is so after it was cleaned', () => {
  expect(said('x'.repeat(21))).toEqual(['too_big'])
  expect(said(`${'x'.repeat(20)}\u200e`)).toBe('x'.repeat(20))
  expect(said(undefined)).toEqual(['invalid_type'])
})
