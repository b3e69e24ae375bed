import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { Zip, ZipDeflate } from 'fflate'

/** Packs the file at `from` into a ZIP file at `to`, where it is called `name` and of the time `asOf`, a piece at a time. */
export async function zip(from: string, name: string, asOf: Date, to: string): Promise<void> {
  await pipeline(packed(from, name, asOf), createWriteStream(to, { flags: 'wx', mode: 0o600 }))
}

async function* packed(from: string, name: string, asOf: Date): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const archive = new Zip((error, piece) => {
    if (error) throw error
    ready.push(piece)
  })
  const entry = new ZipDeflate(name, { level: 6 })
  entry.mtime = asOf
  archive.add(entry)
  for await (const piece of createReadStream(from)) {
    entry.push(piece as Buffer)
    yield* ready.splice(0)
  }
  entry.push(new Uint8Array(0), true)
  archive.end()
  yield* ready.splice(0)
}
