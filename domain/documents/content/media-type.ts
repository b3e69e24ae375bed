import { fileTypeFromBuffer } from 'file-type'
import { compoundType } from './compound-file.ts'
import type { TextReader } from './text.ts'
import { textType } from './text-type.ts'
import { zipType } from './zip.ts'

/** What is kept of a document to judge it by: its first and last bytes, whether it reads as text, and, of a compound file, its
 *  directory. */
export type Kept = { head: Buffer; tail: Buffer; text: TextReader; directory: Buffer | undefined }

/** The media type of a document by what decides in its bytes: a byte order mark, the directory at an archive's end, the directory of
 *  a compound file, else its first bytes. What is none of these is plain bytes. */
export async function mediaTypeOf({ head, tail, text, directory }: Kept): Promise<string> {
  const charset = text.charset()
  // Before anything else: the mark of UTF-16 looks like the beginning of a recording.
  if (charset && charset !== 'utf-8') return `text/plain; charset=${charset}`
  const found = (await fileTypeFromBuffer(head))?.mime
  if (found === 'application/x-cfb') return (directory && compoundType(directory)) ?? found
  if (head.subarray(0, 2).equals(Buffer.from('PK'))) return zipType(tail) ?? found ?? 'application/octet-stream'
  if (charset && (!found || found === 'application/xml')) return textType(head.toString('utf8'))
  return found ?? 'application/octet-stream'
}
