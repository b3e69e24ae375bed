import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as Web } from 'node:stream/web'

/** Writes a stream to a new file as it comes; never more of it in memory than a few pieces. */
export async function keep(stream: ReadableStream<Uint8Array>, path: string): Promise<void> {
  await pipeline(Readable.fromWeb(stream as Web<Uint8Array>), createWriteStream(path, { flags: 'wx', mode: 0o600 }))
}
