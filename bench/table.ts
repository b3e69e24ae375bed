/** One line of the table: what was measured, beside what, their ratio and what it should be. `reached` is absent without a target. */
export type Line = { what: string; value: string; beside?: string; ratio?: string; target?: string; reached?: boolean }

const headings: Line = { what: 'what', value: 'Portico', beside: 'beside', ratio: 'ratio', target: 'target' }

/** The lines as a table in Markdown, columns aligned. */
export function table(lines: Line[]): string {
  const rows = [headings, ...lines].map(cells)
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const [first = '', ...rest] = rows.map((row) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | '),
  )
  return [first, widths.map((width) => '-'.repeat(width)).join(' | '), ...rest].map((line) => `| ${line} |`).join('\n')
}

function cells({ what, value, beside = '', ratio = '', target = '', reached }: Line): string[] {
  return [what, value, beside, ratio, target, reached === undefined ? '' : reached ? 'reached' : 'MISSED']
}

/** A number as it is read: three digits, thousands apart. */
export function told(value: number, unit = ''): string {
  const number = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: value < 100 ? 3 : 4 }).format(value)
  return unit ? `${number} ${unit}` : number
}
