import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as Web } from 'node:stream/web'

/** Writes a stream to a new file as it comes; never more of it in memory than a few pieces. */
export async function keep(stream: ReadableStream<Uint8Array>, path: string): Promise<void> {
  await pipeline(Readable.fromWeb(stream as Web<Uint8Array>), createWriteStream(path, { flags: 'wx', mode: 0o600 }))
}

/** How many bytes are written together. */
const together = 65_536

/** Small pieces put together to larger ones: each that is written costs as much as a thousand bytes of it. */
export async function* gathered(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = []
  let size = 0
  for await (const piece of pieces) {
    waiting.push(piece)
    size += piece.length
    if (size < together) continue
    yield Buffer.concat(waiting)
    waiting = []
    size = 0
  }
  yield Buffer.concat(waiting)
}
