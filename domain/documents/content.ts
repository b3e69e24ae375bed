import { createHash } from 'node:crypto'
import { TooLarge } from '../refusals.ts'
import { CompoundDirectory } from './content/compound-file.ts'
import { mediaTypeOf } from './content/media-type.ts'
import { TextReader } from './content/text.ts'

/** Largest document, in bytes. */
export const largestDocument = 25_000_000
/** As much of the beginning as file-type needs, and as much of the end as the directory of an archive takes, in bytes. */
const beginning = 65_536
const end = 262_144

/** What was learned about a document from its bytes alone. */
export type Content = { size: number; sha256: string; mediaType: string }

/** Lets bytes through while they are measured and judged; `content` is for when they have ended. More than `limit` bytes throw
 *  TooLarge. Of the bytes only the beginning, the end, and the directory of an old Office document are kept meanwhile. */
export function measured(bytes: AsyncIterable<Uint8Array>, limit = largestDocument) {
  const hash = createHash('sha256')
  const text = new TextReader()
  const directory = new CompoundDirectory()
  let head = Buffer.alloc(0)
  let tail: Uint8Array[] = []
  let size = 0

  async function* through(): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      if (size + chunk.length > limit) throw new TooLarge({ limit })
      hash.update(chunk)
      if (head.length < beginning) head = Buffer.concat([head, chunk]).subarray(0, beginning)
      text.read(chunk)
      directory.read(head, chunk, size)
      tail = lastOf([...tail, chunk])
      size += chunk.length
      yield chunk
    }
  }

  async function content(): Promise<Content> {
    const mediaType = await mediaTypeOf({ head, tail: Buffer.concat(tail), text, directory: directory.bytes() })
    return { size, sha256: hash.digest('hex'), mediaType }
  }

  return { through: through(), content }
}

/** As many of the last chunks as hold the end. */
function lastOf(chunks: Uint8Array[]): Uint8Array[] {
  let length = 0
  const from = chunks.findLastIndex((chunk) => {
    length += chunk.length
    return length >= end
  })
  return from > 0 ? chunks.slice(from) : chunks
}
