/** @database empty */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { simpleParser } from 'mailparser'
import { filledIn, placesFor } from '../../emails/places.ts'
import { encoded, placeOf, withFiles } from '../../emails/smtp/encoded.ts'
import { quotedPrintable } from '../../emails/smtp/quoted-printable.ts'
import { textPart } from '../../emails/smtp/text-parts.ts'
import { thorough } from '../thorough.ts'

const numRuns = thorough ? 2000 : 100
const parsed = (raw: string) => simpleParser(`MIME-Version: 1.0\r\n${raw}`, { keepCidLinks: true })

test('whatever a text holds is read again as it was, in lines that servers take', async () => {
  const texts = fc.string({
    unit: fc.constantFrom('a', 'ü', '≤', '👍', '=', ' ', '\t', '.', '\n', 'word ', '\u0001'),
    maxLength: 300,
  })
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const { raw } = textPart('text', { subject: '', html: '', text })
      for (const line of raw.split('\r\n')) expect(line).toMatch(/^[\t\x20-\x7e]{0,76}$/)
      expect((await parsed(raw)).text ?? '').toBe(text)
    }),
    { numRuns },
  )
  for (const [text, told] of [
    ['a ', 'a=20'],
    ['x'.repeat(76), 'x'.repeat(76)],
    ['x'.repeat(77), `${'x'.repeat(75)}=\r\nxx`],
    ['\r', '=0D'],
  ] as const)
    expect(quotedPrintable(text)).toBe(told)
})

test('a mail that was written for many is each reader’s own, in all of it', async () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => !/[\r\n]/.test(text))
  await fc.assert(
    fc.asyncProperty(words, words, words, async (email, stop, said) => {
      const own = { email, stop }
      const places = placesFor(own)
      const text = `${said} ${places.email}\n${places.stop}${places.email} ${said}`
      const mail = filledIn({ subject: 's', html: '', text }, places, own)
      expect(mail.text).toBe(`${said} ${email}\n${stop}${email} ${said}`)
      expect((await parsed(textPart('text', mail).raw)).text).toBe(mail.text)
    }),
    { numRuns },
  )
})

test('files stand in their places, byte for byte, and a mail without a place for one is not sent', async () => {
  const files = await Promise.all(
    ['one', 'X-Place: two'].map((text) =>
      encoded({ filename: `${text}.txt`, contentType: 'text/plain', content: Buffer.from(text) }),
    ),
  )
  const head = 'Content-Type: multipart/mixed; boundary="b"\r\n\r\n'
  const body = files
    .map((file, at) => `--b\r\n${placeOf(file, at).raw}\r\n`)
    .toReversed()
    .join('')
  const { attachments } = await parsed(withFiles(Buffer.from(`${head}${body}--b--\r\n`), files).toString('latin1'))
  expect(attachments.map(({ filename, content }) => [filename, content.toString()])).toEqual([
    ['X-Place: two.txt', 'X-Place: two'],
    ['one.txt', 'one'],
  ])
  expect(() => withFiles(Buffer.from(head), files)).toThrow('No place for file 1')
})
