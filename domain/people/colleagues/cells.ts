import { parseCsv } from 'hucre/csv'

/** What separates the cells of some lines: a semicolon where there is one, else a tab, else a comma. */
export function separatorOf(lines: string[]): string {
  return [';', '\t'].find((sign) => lines.some((line) => line.includes(sign))) ?? ','
}

/** The cells of a line of CSV, without blanks around them; null where a quotation mark is not closed. Source: RFC 4180. */
export function cellsOf(line: string, separator: string): string[] | null {
  const marks = line.split('"').length - 1
  if (marks % 2 === 1) return null
  const [cells = []] = parseCsv(line.replace(/^ +| +$/g, ''), { delimiter: separator })
  return cells.map((cell) => String(cell ?? '').trim())
}
