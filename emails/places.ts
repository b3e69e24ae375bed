import { randomBytes } from 'node:crypto'
import type { WrittenMail } from './message.ts'

// Nobody writes this by chance, and neither HTML nor the text of a mail changes a letter of it.
const mark = `place-${randomBytes(12).toString('hex')}-`

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
): Mail {
  const filled = { ...mail }
  for (const name of Object.keys(places) as Name[]) {
    filled.html = filled.html.replaceAll(places[name], () => escaped(values[name]))
    filled.text = filled.text.replaceAll(places[name], () => values[name])
  }
  return filled
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;' }

/** As React writes a text, or the value of an attribute. */
const escaped = (text: string) => text.replace(/[&<>"']/g, (letter) => escapes[letter] ?? letter)
