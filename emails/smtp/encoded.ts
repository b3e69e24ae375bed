import { randomBytes } from 'node:crypto'
import MimeNode from 'nodemailer/lib/mime-node'
import type { Attachment } from '../deliver.ts'

/** Files as they stand in mails, by their bytes: colleagues get the same ones, one mail after the other. */
const known = new WeakMap<Buffer, Promise<Buffer>>()

/** A file as a part of a mail, with its head. */
type EncodedFile = { raw: Buffer; cid?: string | undefined }

/** A file as a part of a mail, encoded once for as long as somebody keeps it. */
export async function encoded(file: Attachment): Promise<EncodedFile> {
  const made = known.get(file.content) ?? encode(file)
  known.set(file.content, made)
  return { raw: await made, ...(file.cid && { cid: file.cid }) }
}

// Nobody writes this by chance.
const mark = `X-Place: ${randomBytes(12).toString('hex')}`

/** What stands for a file in a mail that is put together: all of what goes through that is looked at letter by letter. */
export const placeOf = ({ cid }: EncodedFile, at: number) => ({ raw: `${mark}-${at};`, ...(cid && { cid }) })

/** A mail with its files in their places; pictures stand before what is attached. Throws RangeError where one has no place. */
export function withFiles(message: Buffer, files: EncodedFile[]): Buffer {
  const found = files.map((file, at) => {
    const { raw: place } = placeOf(file, at)
    const from = message.indexOf(place)
    if (from < 0) throw new RangeError(`No place for file ${at + 1} in the mail`)
    return { from, to: from + place.length, raw: file.raw }
  })
  const placed = found.toSorted((a, b) => a.from - b.from)
  const pieces = placed.flatMap(({ from, raw }, at) => [message.subarray(placed[at - 1]?.to ?? 0, from), raw])
  return Buffer.concat([...pieces, message.subarray(placed.at(-1)?.to ?? 0)])
}

function encode({ filename, contentType, content, cid }: Attachment): Promise<Buffer> {
  // Not the mail's first part, which would get a date and an id.
  const part = new MimeNode('multipart/mixed').createChild(contentType, { filename })
  part.setHeader({
    ...(cid && { 'Content-Id': `<${cid}>` }),
    'Content-Disposition': cid ? 'inline' : 'attachment',
    'Content-Transfer-Encoding': 'base64',
  })
  part.setContent(content)
  return part.build()
}
