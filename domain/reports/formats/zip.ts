import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { crc32, createDeflateRaw } from 'node:zlib'
import { Zip, type ZipInputFile } from 'fflate'

/** A file in a ZIP file: what it is called, and what it holds, a piece at a time. */
export type ZipPart = { name: string; pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array> }

/** What stands in a ZIP file for one of its parts has four bytes. Source: APPNOTE.TXT, 4.4.9. */
const largestPart = 2 ** 32 - 1

/** Packs the file at `from` into a ZIP file at `to`, where it is called `name` and of the time `asOf`, a piece at a time. */
export async function zip(from: string, name: string, asOf: Date, to: string): Promise<void> {
  await writeZip([{ name, pieces: createReadStream(from) }], asOf, to)
}

/** Writes a ZIP file of the time `asOf` to `path`, a piece of a part at a time: a part is asked for when those before it are written. Throws
 *  RangeError at a part of more than four gigabytes. */
export async function writeZip(
  parts: AsyncIterable<ZipPart> | Iterable<ZipPart>,
  asOf: Date,
  path: string,
): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    const ready: Uint8Array[] = []
    const archive = new Zip((error, piece) => {
      if (error) throw error
      ready.push(piece)
    })
    for await (const part of parts) await pack(part, asOf, archive, () => drain(ready, file))
    archive.end()
    await drain(ready, file)
  } finally {
    await file.close()
  }
}

/** The system's own packer works beside us, where that of the archive would keep us from everything else. */
async function pack({ name, pieces }: ZipPart, mtime: Date, archive: Zip, put: () => Promise<void>): Promise<void> {
  const entry: ZipInputFile = { filename: name, size: 0, crc: 0, compression: 8, mtime }
  archive.add(entry)
  await pipeline(counted(pieces, entry), createDeflateRaw(), async (packed: AsyncIterable<Buffer>) => {
    for await (const piece of packed) {
      entry.ondata?.(null, piece as Uint8Array<ArrayBuffer>, false)
      await put()
    }
  })
  entry.ondata?.(null, new Uint8Array(0), true)
}

async function* counted(pieces: ZipPart['pieces'], entry: ZipInputFile): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
    entry.size += bytes.length
    entry.crc = crc32(bytes, entry.crc)
    if (entry.size > largestPart) throw new RangeError(`${entry.filename} is too large for a ZIP file`)
    yield bytes
  }
}

async function drain(ready: Uint8Array[], file: FileHandle): Promise<void> {
  for (const piece of ready.splice(0)) await file.appendFile(piece)
}
