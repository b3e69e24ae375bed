import { randomBytes } from 'node:crypto'
import type { WrittenMail } from './message.ts'

// Nobody writes this by chance, and neither HTML nor the text of a mail changes a letter of it.
const mark = `place-${randomBytes(12).toString('hex')}-`

/** A mail that was written once for many: where in it their own values stand, and what one of them is told there. */
export type Alike = {
  mail: WrittenMail
  places: Record<string, string>
  told(kind: 'html' | 'text', place: string): string
}

/** What stands in a mail for values in which it differs from others: as long as they are, and found again by `filledIn`. */
export function placesFor<Name extends string>(values: Record<Name, string>): Record<Name, string> {
  const names = Object.keys(values) as Name[]
  const place = (name: Name, at: number) => `${mark}${at}-`.padEnd(values[name].length, 'x')
  return Object.fromEntries(names.map((name, at) => [name, place(name, at)])) as Record<Name, string>
}

/** A mail that was written with places, with one reader's values in them. */
export function filledIn<Mail extends WrittenMail, Name extends string>(
  mail: Mail,
  places: Record<Name, string>,
  values: Record<Name, string>,
): Mail & { alike: Alike } {
  const told: Alike['told'] = (kind, name) => (kind === 'html' ? escaped(values[name as Name]) : values[name as Name])
  const filled = (kind: 'html' | 'text') =>
    piecesOf(mail[kind], places)
      .map(({ text, place }) => text + (place ? told(kind, place) : ''))
      .join('')
  return { ...mail, html: filled('html'), text: filled('text'), alike: { mail, places, told } }
}

/** A text cut behind each of its places: what stands before it, and which it is; the last piece is before none. */
export function piecesOf(text: string, places: Record<string, string>): { text: string; place: string | undefined }[] {
  const names = new Map(Object.entries(places).map(([name, place]) => [place, name]))
  const parts = text.split(new RegExp(`(${[...names.keys()].join('|')})`))
  return parts.flatMap((part, at) => (at % 2 === 0 ? [{ text: part, place: names.get(parts[at + 1] ?? '') }] : []))
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;' }

/** As React writes a text, or the value of an attribute. */
const escaped = (text: string) => text.replace(/[&<>"']/g, (letter) => escapes[letter] ?? letter)
