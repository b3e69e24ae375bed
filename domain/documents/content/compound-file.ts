/** What the directory of a compound file names in one of each kind. Source: MS-DOC, MS-XLS, MS-PPT, MS-OXMSG, MS-CFB. */
const contents: [string, string][] = [
  ['WordDocument', 'application/msword'],
  ['Workbook', 'application/vnd.ms-excel'],
  ['Book', 'application/vnd.ms-excel'],
  ['PowerPoint Document', 'application/vnd.ms-powerpoint'],
  ['VisioDocument', 'application/vnd.ms-visio.drawing'],
  ['__properties_version1.0', 'application/vnd.ms-outlook'],
  ['EncryptedPackage', 'application/x-encrypted-office'],
]

const signature = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const entry = 128
/** As much of the directory as is kept: its beginning says what is in the file. */
const most = 16_384

/** The media type of a compound file (old Office, mails of Outlook) by its directory; undefined for others. */
export function compoundType(directory: Buffer): string | undefined {
  const names = new Set<string>()
  for (let at = 0; at + entry <= directory.length; at += entry) {
    const length = Math.min(directory.readUInt16LE(at + 64), 64)
    names.add(directory.toString('utf16le', at, at + Math.max(0, length - 2)))
  }
  return contents.find(([name]) => names.has(name))?.[1]
}

/** Keeps the directory of a compound file, wherever in it, as its bytes pass. */
export class CompoundDirectory {
  #from: number | undefined
  #parts: Buffer[] = []

  /** `chunk` begins `offset` bytes behind the beginning of the file, of which `head` is what is known so far. */
  read(head: Buffer, chunk: Uint8Array, offset: number): void {
    this.#from ??= directoryOffset(head)
    if (this.#from === undefined) return
    const [from, to] = [this.#from - offset, this.#from + most - offset]
    if (to > 0 && from < chunk.length) this.#parts.push(Buffer.from(chunk.subarray(Math.max(0, from), to)))
  }

  /** What was kept; undefined when the file is no compound file, or ended before. */
  bytes(): Buffer | undefined {
    return this.#parts.length > 0 ? Buffer.concat(this.#parts) : undefined
  }
}

/** Where the directory begins; the header has 512 bytes or one sector. Source: MS-CFB, 2.2. */
function directoryOffset(head: Buffer): number | undefined {
  if (head.length < 512 || !head.subarray(0, 8).equals(signature)) return undefined
  const sector = 2 ** Math.min(head.readUInt16LE(30), 12)
  return (head.readUInt32LE(48) + 1) * sector
}
