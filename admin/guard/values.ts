import type { ModelColumns } from './columns.ts'
import type { TableRow } from './table.ts'

/** A row with values that survive being printed as JSON and sent back: days without a time, numbers without loss. */
export function printed(row: TableRow, columns: ModelColumns): TableRow {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, print(value, columns[name]?.kind)]),
  ) as TableRow
}

function print(value: unknown, kind: string | undefined): unknown {
  if (value === null || value === undefined) return null
  if (value instanceof Date) return kind === 'day' ? value.toISOString().slice(0, 10) : value.toISOString()
  if (kind === 'decimal') return String(value)
  if (kind === 'json') return inLines(value)
  return value
}

/** Structured values are looked at, never written here: one line for each, what is inside indented below it. */
function inLines(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return value.join(', ')
  const filled = Object.entries(value).filter(([, inner]) => !Array.isArray(inner) || inner.length > 0)
  const lines = filled.map(([name, inner]) => {
    const text = inLines(inner, `${indent}  `)
    return `${indent}${name}: ${text.includes(':') && typeof inner === 'object' ? `\n${text}` : text}`
  })
  return lines.join('\n')
}
