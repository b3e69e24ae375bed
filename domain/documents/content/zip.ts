/** What the directory of an archive must name for it to be of a kind; the first that fits counts. */
const contents: [RegExp, string][] = [
  [/^word\/vbaProject\.bin$/, 'application/vnd.ms-word.document.macroenabled.12'],
  [/^xl\/vbaProject\.bin$/, 'application/vnd.ms-excel.sheet.macroenabled.12'],
  [/^ppt\/vbaProject\.bin$/, 'application/vnd.ms-powerpoint.presentation.macroenabled.12'],
  [/^word\/document\d*\.xml$/, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  [/^xl\/workbook\.(xml|bin)$/, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  [/^ppt\/presentation\.xml$/, 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  [/^visio\/document\.xml$/, 'application/vnd.ms-visio.drawing'],
  [/^mimetype$/, 'as its first bytes say'],
  [/^META-INF\/MANIFEST\.MF$/, 'application/java-archive'],
]

const endRecord = Buffer.from('PK\x05\x06', 'latin1')
const entry = Buffer.from('PK\x01\x02', 'latin1')

/** The media type of an archive by the names in the directory at its end, of which `tail` has the last bytes: an Office document, or
 *  a ZIP. Undefined when it has no directory, and when its own first bytes say what it is (as OpenDocument does). Source: APPNOTE 4.3. */
export function zipType(tail: Buffer): string | undefined {
  const end = tail.lastIndexOf(endRecord)
  if (end < 0 || end + 22 > tail.length) return undefined
  const names = namesIn(tail.subarray(Math.max(0, end - tail.readUInt32LE(end + 12)), end))
  const found = contents.find(([pattern]) => names.some((name) => pattern.test(name)))
  if (found?.[0].source === '^mimetype$') return undefined
  return found?.[1] ?? 'application/zip'
}

/** The names of the entries of a directory, of which the first ones may be cut off. */
function namesIn(directory: Buffer): string[] {
  const names: string[] = []
  for (let at = directory.indexOf(entry); at >= 0 && at + 46 <= directory.length; ) {
    const length = (offset: number) => directory.readUInt16LE(at + offset)
    const [name, extra, comment] = [length(28), length(30), length(32)]
    names.push(directory.toString('utf8', at + 46, at + 46 + name))
    const next = at + 46 + name + extra + comment
    at = directory.indexOf(entry, next) === next ? next : -1
  }
  return names
}
