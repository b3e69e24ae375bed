import { expect, test } from '@jest/globals'
import { bodyOf, longestBody } from '../../domain/updates/body.ts'

test.each([
  ['a blank one', ' \n\t '],
  ['nothing', ''],
  ['characters that show nothing', '\u200b\u00a0\u2060\u0000'],
])('a message of %s is refused', (_, text) => {
  expect(() => bodyOf(text)).toThrow(expect.objectContaining({ fields: { body: 'blank' } }))
})

test('a message may have ten thousand characters and not one more', () => {
  expect(bodyOf('x'.repeat(longestBody))).toHaveLength(10_000)
  expect(() => bodyOf('x'.repeat(longestBody + 1))).toThrow(expect.objectContaining({ fields: { body: 'too-long' } }))
})

test.each([
  ['line ends of every system', 'one\r\ntwo\rthree\nfour', 'one\ntwo\nthree\nfour'],
  ['blank lines around it', '\r\n\r\n  indented\r\nlast  \r\n\r\n', '  indented\nlast'],
  ['a gap of many lines', 'one\n\n\n\n\ntwo', 'one\n\ntwo'],
  ['NUL and other control characters', 'a\u0000b\u001bc\u0085d\te', 'abcd\te'],
  ['characters that turn the writing round', 'safe\u202egpj.exe', 'safegpj.exe'],
  ['half a character', 'half \ud83d!', 'half !'],
  ['markup, which is text like any other', '<script>alert("1")</script>', '<script>alert("1")</script>'],
  ['letters of every script', 'Grüße, 東京, שלום, 👩🏽‍🔧', 'Grüße, 東京, שלום, 👩🏽‍🔧'],
])('%s', (_, text, kept) => {
  expect(bodyOf(text)).toBe(kept)
})
