/** What separates the cells of some lines: a semicolon where there is one, else a tab, else a comma. */
export function separatorOf(lines: string[]): string {
  return [';', '\t'].find((sign) => lines.some((line) => line.includes(sign))) ?? ','
}

/** The cells of a line of CSV, without blanks around them; null where a quotation mark is not closed. Source: RFC 4180. */
export function cellsOf(line: string, separator: string): string[] | null {
  const cells: string[] = []
  let rest = line
  for (;;) {
    const quoted = /^\s*"((?:[^"]|"")*)"\s*/.exec(rest)
    if (!quoted && /^\s*"/.test(rest)) return null
    const end = quoted ? quoted[0].length : rest.indexOf(separator)
    const cell = quoted ? (quoted[1] ?? '').replaceAll('""', '"') : end < 0 ? rest : rest.slice(0, end)
    cells.push(cell.trim())
    rest = quoted ? rest.slice(end) : end < 0 ? '' : rest.slice(end)
    if (rest === '') return cells
    if (!rest.startsWith(separator)) return null
    rest = rest.slice(separator.length)
  }
}
