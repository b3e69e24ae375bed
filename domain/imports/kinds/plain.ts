import type { CellValue, LineValues } from './field.ts'
import type { PlainRow } from './planned.ts'

/** A value of a row as a file says it: a day as YYYY-MM-DD, a number with decimals as text without needless zeros. */
export function plainValue(value: unknown): CellValue | null {
  if (value === null || value === undefined) return null
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '')
  if (typeof value === 'object') return withoutZeros(String(value))
  return value as CellValue
}

/** Whether a value of a row is what a file says, also where that has needless zeros. */
export function isSaid(value: unknown, said: unknown): boolean {
  const plain = plainValue(value)
  if (plain === said || (plain === null && (said === null || said === undefined))) return true
  return (
    typeof said === 'string' &&
    typeof plain === 'string' &&
    isNumber(said) &&
    withoutZeros(said) === withoutZeros(plain)
  )
}

/** Columns of a row as plain values. */
export function plainColumns(row: object, names: readonly string[]): PlainRow {
  return Object.fromEntries(names.map((name) => [name, plainValue((row as LineValues)[name])]))
}

const isNumber = (text: string) => /^-?\d+(\.\d+)?$/.test(text)
const withoutZeros = (text: string) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text)
