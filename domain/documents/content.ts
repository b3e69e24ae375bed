import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import { TooLarge } from '../refusals.ts'

/** Largest document, in bytes. */
export const largestDocument = 25_000_000
// As much of the beginning as file-type needs to look into an office document.
const beginning = 65_536

/** What was learned about a document from its bytes alone. */
export type Content = { size: number; sha256: string; mediaType: string }

/** Lets bytes through while they are measured and judged; `content` is for when they have ended. More than `limit` bytes throw
 *  TooLarge. */
export function measured(bytes: AsyncIterable<Uint8Array>, limit = largestDocument) {
  const hash = createHash('sha256')
  const text = new TextJudge()
  let head = Buffer.alloc(0)
  let size = 0

  async function* through(): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      size += chunk.length
      if (size > limit) throw new TooLarge({ limit })
      hash.update(chunk)
      text.read(chunk)
      if (head.length < beginning) head = Buffer.concat([head, chunk]).subarray(0, beginning)
      yield chunk
    }
  }

  async function content(): Promise<Content> {
    const found = await fileTypeFromBuffer(head)
    const mediaType = found?.mime ?? (text.isText() ? 'text/plain' : 'application/octet-stream')
    return { size, sha256: hash.digest('hex'), mediaType }
  }

  return { through: through(), content }
}

/** Bytes are text when they are UTF-8 from the first to the last, without a NUL. */
class TextJudge {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true })
  private isPlausible = true

  read(chunk: Uint8Array): void {
    this.isPlausible &&= !chunk.includes(0) && this.decodes(() => this.decoder.decode(chunk, { stream: true }))
  }

  isText(): boolean {
    return this.isPlausible && this.decodes(() => this.decoder.decode())
  }

  private decodes(decode: () => string): boolean {
    try {
      decode()
      return true
    } catch {
      return false
    }
  }
}
