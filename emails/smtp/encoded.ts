import MimeNode from 'nodemailer/lib/mime-node'
import type { Attachment } from '../deliver.ts'

/** Files as they stand in mails, by their bytes: colleagues get the same ones, one mail after the other. */
const known = new WeakMap<Buffer, Promise<Buffer>>()

/** A file as a part of a mail, with its head, encoded once for as long as somebody keeps it. */
export async function encoded(file: Attachment): Promise<{ raw: Buffer; cid?: string | undefined }> {
  const made = known.get(file.content) ?? encode(file)
  known.set(file.content, made)
  return { raw: await made, ...(file.cid && { cid: file.cid }) }
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
