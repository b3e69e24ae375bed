import type { WrittenMail } from '../message.ts'
import { type Alike, piecesOf } from '../places.ts'
import { quotedPrintable } from './quoted-printable.ts'

type Kind = 'html' | 'text'

const types: Record<Kind, string> = { html: 'text/html', text: 'text/plain' }
const softEnd = '=\r\n'

/** The text or the HTML of a mail as a part of it. What many have in common is encoded once, for as long as somebody keeps it; between that stand their
 *  own values, each on lines of its own. */
export function textPart(kind: Kind, mail: WrittenMail & { alike?: Alike }): { raw: string } {
  const pieces = mail.alike ? ownPieces(kind, mail.alike) : [quotedPrintable(mail[kind])]
  const head = `Content-Type: ${types[kind]}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`
  return { raw: head + pieces.filter(Boolean).join(softEnd) }
}

type Encoded = ReturnType<typeof piecesOf>
const known = new WeakMap<WrittenMail, Partial<Record<Kind, Encoded>>>()

function ownPieces(kind: Kind, { mail, places, told }: Alike): string[] {
  const encoded = known.get(mail) ?? {}
  known.set(mail, encoded)
  encoded[kind] ??= piecesOf(mail[kind], places).map(({ text, place }) => ({ text: quotedPrintable(text), place }))
  return encoded[kind].flatMap(({ text, place }) => [text, place ? quotedPrintable(told(kind, place)) : ''])
}
