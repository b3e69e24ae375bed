import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** A file that browsers load: `stem` and `suffix` of its name, and what is in it. */
export type Served = { stem: string; suffix: string; content: Uint8Array }

/** Makes a folder hold these files and no others: with a hash of the content in each name, compressed as br and gz beside it.
 *  `quality` is Brotli's, up to 11: the highest takes ten times as long for a twentieth less. */
export function keepServed(folder: string, files: Served[], quality = 11): void {
  mkdirSync(folder, { recursive: true })
  const kept = files.map((file) => keep(folder, file, quality))
  for (const name of readdirSync(folder)) if (!kept.some((one) => name.startsWith(one))) rmSync(join(folder, name))
}

function keep(folder: string, { stem, suffix, content }: Served, quality: number): string {
  const name = `${stem}-${createHash('sha256').update(content).digest('hex').slice(0, 10)}.${suffix}`
  // The last of the three: with it all are there, and the name says that they hold the same.
  if (existsSync(join(folder, `${name}.gz`))) return name
  put(folder, name, content)
  put(folder, `${name}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }))
  put(folder, `${name}.gz`, gzipSync(content, { level: 9 }))
  return name
}

/** Somebody may be serving from the folder: they find a file whole, or none. */
function put(folder: string, name: string, content: Uint8Array): void {
  const beside = `${folder}-${process.pid}-${name}`
  writeFileSync(beside, content)
  renameSync(beside, join(folder, name))
}
