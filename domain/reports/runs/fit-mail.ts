import { stat } from 'node:fs/promises'
import type { Edition } from '../edition.ts'
import { zip } from '../formats/zip.ts'

/** A file on disk, its size in bytes. */
export type Written = { filename: string; path: string; contentType: string; size: number }

/** What all files of one mail may have together, in bytes. Most servers take 25 MB, and a mail is a third larger than its files. */
export const mailLimit = 10_000_000

/**
 * Makes files small enough for one mail: the largest is packed, then the next; what is still too much is left out, the largest
 * first. Nothing happens silently: each has a note with its size. Source: expectations, 2.
 */
export async function fitMail(
  edition: Edition,
  written: Written[],
  limit = mailLimit,
): Promise<{ files: Written[]; notes: string[] }> {
  const notes: string[] = []
  const size = (bytes: number) => edition.formats.size(bytes)
  let files = written
  for (const file of [...written].sort(largestFirst)) {
    if (sum(files) <= limit) break
    const packed = await pack(file)
    if (packed.size >= file.size * 0.9) continue
    files = files.map((one) => (one === file ? packed : one))
    const sizes = { size: size(file.size), zipped: size(packed.size), limit: size(limit) }
    notes.push(edition.say('zipped', { file: file.filename, ...sizes }))
  }
  while (sum(files) > limit) {
    const [largest, ...rest] = [...files].sort(largestFirst)
    if (!largest) break
    const told = { size: size(largest.size), limit: size(limit), count: edition.formats.number(edition.rows.total) }
    notes.push(edition.say('left-out', { file: largest.filename, ...told }))
    files = files.filter((one) => rest.includes(one))
  }
  return { files, notes }
}

async function pack({ path, filename }: Written): Promise<Written> {
  const packed = { filename: `${filename}.zip`, path: `${path}.zip`, contentType: 'application/zip' }
  await zip(path, filename, packed.path)
  return { ...packed, size: (await stat(packed.path)).size }
}

const sum = (files: Written[]) => files.reduce((total, { size }) => total + size, 0)
const largestFirst = (a: Written, b: Written) => b.size - a.size
