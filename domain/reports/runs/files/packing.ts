import { stat } from 'node:fs/promises'
import { zip } from '../../formats/zip.ts'
import { largestFirst, sizeOfAll, type WrittenFile } from './written-file.ts'

/** A file packed, or as it is where that makes it hardly smaller. */
export type Packing = (file: WrittenFile) => Promise<WrittenFile>

/** What packing must win to be worth the reader's trouble. */
const worthwhile = 0.9

/** Packs files that bear the time `asOf`, each once. */
export function packer(asOf: Date): Packing {
  const known = new Map<WrittenFile, Promise<WrittenFile>>()
  return (file) => {
    const packed = known.get(file) ?? pack(file, asOf)
    known.set(file, packed)
    return packed
  }
}

async function pack(file: WrittenFile, asOf: Date): Promise<WrittenFile> {
  const packed = {
    ...file,
    ...{ filename: `${file.filename}.zip`, path: `${file.path}.zip`, contentType: 'application/zip' },
  }
  await zip(file.path, file.filename, asOf, packed.path)
  const { size } = await stat(packed.path)
  return size < file.size * worthwhile ? { ...packed, size } : file
}

/** The files as they fit into so many bytes, as far as they do: the largest is packed, then the next. */
export async function packUntil(packing: Packing, written: WrittenFile[], limit: number): Promise<WrittenFile[]> {
  let files = written
  for (const file of [...written].sort(largestFirst)) {
    if (sizeOfAll(files) <= limit) break
    const packed = await packing(file)
    files = files.map((one) => (one === file ? packed : one))
  }
  return files
}
