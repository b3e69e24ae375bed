import iconv from 'iconv-lite'
import { UnreadableFile } from '../limits.ts'

/** What a file is written in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

const marks: [Encoding, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * The text of a file: by its mark, else UTF-16 where every other byte of its beginning is none, else UTF-8 where all of it is, else
 * Windows-1252, as spreadsheets of that system write it. Throws UnreadableFile for what is a spreadsheet or no text at all.
 */
export function decode(bytes: Buffer): { text: string; encoding: Encoding } {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new UnreadableFile('file-of-spreadsheet')
  const encoding = marks.find(([, mark]) => startsWith(bytes, mark))?.[0] ?? guessed(bytes)
  const text = iconv.decode(bytes, encoding)
  if (/[\0\p{Cn}]/u.test(text.slice(0, 100_000)) || text.includes('\0')) throw new UnreadableFile('file-not-text')
  return { text, encoding }
}

const startsWith = (bytes: Buffer, start: number[]) => start.every((byte, at) => bytes[at] === byte)

function guessed(bytes: Buffer): Encoding {
  const beginning = bytes.subarray(0, 1000)
  const empty = (from: number) => beginning.filter((byte, at) => at % 2 === from && byte === 0).length
  const many = beginning.length / 2 / 2
  if (beginning.length > 3 && empty(1) > many && empty(0) === 0) return 'utf-16le'
  if (beginning.length > 3 && empty(0) > many && empty(1) === 0) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
