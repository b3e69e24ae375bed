import { stat } from 'node:fs/promises'
import type { Edition } from '../edition.ts'
import { zip } from '../formats/zip.ts'

/** A file on disk, its size in bytes. */
export type WrittenFile = { filename: string; path: string; contentType: string; size: number }

/** What all files of one mail may have together, in bytes. Most servers take 25 MB, and a mail is a third larger than its files. */
export const mailLimit = 10_000_000

/**
 * Makes files small enough for one mail: the largest is packed, then the next; what is still too much is left out, the largest
 * first. Nothing happens silently: each has a note with its size. Source: expectations, 2.
 */
export async function fitMail(
  edition: Edition,
  written: WrittenFile[],
  limit = mailLimit,
): Promise<{ files: WrittenFile[]; notes: string[] }> {
  const packed = await packUntil(edition, written, limit)
  const files = leaveOutUntil(packed, limit)
  const size = (bytes: number) => edition.formats.size(bytes)
  const notes = written.flatMap((before, at) => {
    const after = packed[at] ?? before
    const told = { file: before.filename, size: size(before.size), packed: size(after.size), limit: size(limit) }
    if (!files.includes(after))
      return [edition.say('left-out', { ...told, count: edition.formats.number(edition.rows.total) })]
    return after === before ? [] : [edition.say('zipped', told)]
  })
  return { files, notes }
}

async function packUntil({ asOf }: Edition, written: WrittenFile[], limit: number): Promise<WrittenFile[]> {
  let files = written
  for (const file of [...written].sort(largestFirst)) {
    if (sum(files) <= limit) break
    const packed = await pack(file, asOf)
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

async function pack({ path, filename }: WrittenFile, asOf: Date): Promise<WrittenFile> {
  const packed = { filename: `${filename}.zip`, path: `${path}.zip`, contentType: 'application/zip' }
  await zip(path, filename, asOf, packed.path)
  return { ...packed, size: (await stat(packed.path)).size }
}

const sum = (files: WrittenFile[]) => files.reduce((total, { size }) => total + size, 0)
const largestFirst = (a: WrittenFile, b: WrittenFile) => b.size - a.size
