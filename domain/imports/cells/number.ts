/** What stands before the decimals. */
export type DecimalMark = ',' | '.'

const bare = /^-?\d+([.,]\d+)?$/
const grouped = /^-?\d{1,3}(([.,'’\u00a0\u202f ])\d{3})(\2\d{3})*([.,]\d+)?$/

/** The mark that a column writes before decimals, where one of its cells decides that; none where they would say both. */
export function decimalMarkOf(cells: string[]): DecimalMark | null {
  const marks = new Set(cells.flatMap((cell) => decided(plain(cell)) ?? []))
  const [mark] = marks
  return marks.size === 1 && mark ? mark : null
}

/** A number as people write it, with a point before its decimals and nothing between its thousands. Without a mark that is known,
 *  what may be either is ambiguous; that and what is no number are told as `problem`. */
export function readNumber(cell: string, mark: DecimalMark | null): { number: string } | { problem: string } {
  const text = plain(cell)
  if (!bare.test(text) && !grouped.test(text)) return { problem: 'no-number' }
  if (!/[.,]/.test(text)) return { number: text.replace(/[^\d-]/g, '') }
  const by = decided(text) ?? mark
  if (!by) return { problem: 'ambiguous-number' }
  const [whole = '', ...decimals] = text.split(by)
  if (decimals.length > 1) return { problem: 'no-number' }
  return { number: [whole.replace(/[^\d-]/g, ''), ...decimals].join('.') }
}

/** Without a currency or unit beside it. */
const plain = (cell: string) =>
  cell.trim().replace(/^(?:€|\$|£|EUR|USD|GBP|CHF) ?| ?(?:€|\$|£|EUR|USD|GBP|CHF|%|h)$/g, '')

/** Three digits behind a single mark may be decimals or the last of a thousand; anything else says which mark is which. */
function decided(text: string): DecimalMark | null {
  const marks = text.replace(/[^.,]/g, '')
  const last = marks.at(-1) as DecimalMark | undefined
  if (!last) return null
  if (new Set(marks).size > 1) return last
  if (marks.length > 1) return last === ',' ? '.' : ','
  const behind = text.length - text.indexOf(last) - 1
  const before = text.indexOf(last) - (text.startsWith('-') ? 1 : 0)
  return behind !== 3 || before > 3 || text.replace('-', '').startsWith('0') ? last : null
}
