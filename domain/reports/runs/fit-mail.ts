import { stat } from 'node:fs/promises'
import { settings } from '../../../run/settings.ts'
import type { Edition } from '../edition.ts'
import { zip } from '../formats/zip.ts'

/** A file on disk, its size in bytes. */
export type WrittenFile = { filename: string; path: string; contentType: string; size: number }

/**
 * Makes files small enough for one mail, which may have so many bytes of them (most servers take 25 MB, and a mail is a third larger than
 * its files): the largest is packed, then the next; what is still too much is left out, the largest first, and of the others only what
 * must be packed is. Nothing happens silently: each has a text with its size. Source: expectations, 2.
 */
export async function fitMail(
  edition: Edition,
  written: WrittenFile[],
  limit = settings.mailFilesLimit,
): Promise<{ files: WrittenFile[]; notes: string[]; leftOut: string[] }> {
  const packing = packer(edition.asOf)
  const smallest = await packUntil(packing, written, limit)
  const left = leaveOutUntil(smallest, limit)
  const staying = written.filter((_, at) => left.includes(smallest[at] as WrittenFile))
  const files = await packUntil(packing, staying, limit)
  const size = (bytes: number) => edition.formats.size(bytes)
  const say = (text: 'zipped' | 'left-out', { filename: file, ...before }: WrittenFile, after: WrittenFile) => {
    const count = edition.formats.number(edition.rows.total)
    return edition.say(text, { file, size: size(before.size), packed: size(after.size), limit: size(limit), count })
  }
  return {
    files,
    notes: staying.flatMap((file, at) => (files[at] && files[at] !== file ? say('zipped', file, files[at]) : [])),
    leftOut: written.flatMap((file, at) => (staying.includes(file) ? [] : say('left-out', file, smallest[at] ?? file))),
  }
}

type Packing = (file: WrittenFile) => Promise<WrittenFile>

async function packUntil(packing: Packing, written: WrittenFile[], limit: number): Promise<WrittenFile[]> {
  let files = written
  for (const file of [...written].sort(largestFirst)) {
    if (sum(files) <= limit) break
    const packed = await packing(file)
    if (packed.size < file.size * 0.9) files = files.map((one) => (one === file ? packed : one))
  }
  return files
}

function leaveOutUntil(files: WrittenFile[], limit: number): WrittenFile[] {
  if (sum(files) <= limit) return files
  const [largest] = [...files].sort(largestFirst)
  return leaveOutUntil(
    files.filter((file) => file !== largest),
    limit,
  )
}

/** Packs files, each once. */
function packer(asOf: Date): Packing {
  const known = new Map<WrittenFile, Promise<WrittenFile>>()
  return (file) => {
    const packed = known.get(file) ?? pack(file, asOf)
    known.set(file, packed)
    return packed
  }
}

async function pack({ path, filename }: WrittenFile, asOf: Date): Promise<WrittenFile> {
  const packed = { filename: `${filename}.zip`, path: `${path}.zip`, contentType: 'application/zip' }
  await zip(path, filename, asOf, packed.path)
  return { ...packed, size: (await stat(packed.path)).size }
}

const sum = (files: WrittenFile[]) => files.reduce((total, { size }) => total + size, 0)
const largestFirst = (a: WrittenFile, b: WrittenFile) => b.size - a.size
