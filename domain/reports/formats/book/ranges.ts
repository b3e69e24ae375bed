/** The sheets that lines stand on: how many lines each has room for, and what each is called (from 0). */
export type SheetRoom = { room: number; name(at: number): string }

/** Some lines of a column as a formula names them, on each sheet that they stand on: `count` from the `first`, seen from the line `at`. The
 *  first line of a sheet stands in the row `from`. */
export function rangesOf(
  { room, name }: SheetRoom,
  letter: string,
  from: number,
  { first, count, at }: { first: number; count: number; at: number },
): string {
  const own = Math.floor(at / room)
  const ranges: string[] = []
  for (let sheet = Math.floor(first / room); sheet * room < first + count; sheet++) {
    const top = Math.max(first - sheet * room, 0)
    const end = Math.min(first + count - sheet * room, room) - 1
    const range = `${letter}${from + top}:${letter}${from + end}`
    ranges.push(sheet === own ? range : `${quoted(name(sheet))}!${range}`)
  }
  return ranges.join(',')
}

/** The name of a sheet as a formula takes it, as XML holds it. */
export function quoted(name: string): string {
  return `'${name.replaceAll("'", "''").replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}'`
}
