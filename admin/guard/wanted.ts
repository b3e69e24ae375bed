import { ValidationError } from 'adminjs'
import { keptAddress } from '../../words/address.ts'
import type { Column } from './columns.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether a value is an id, and so may be asked of a uuid column. */
export const isId = (value: unknown): value is string => typeof value === 'string' && uuid.test(value)

/** What a filter asks of a column, as a Prisma condition on it. Throws ValidationError for what its values cannot be. */
export function wanted(column: Column, value: unknown): unknown {
  if (column.kind === 'day' || column.kind === 'moment') return between(column, value)
  if (typeof value !== 'string' || value === '' || value.length > 200 || value.includes('\0')) return wrong(column)
  switch (column.kind) {
    case 'id':
    case 'reference':
      return isId(value) ? value : wrong(column)
    case 'whole':
      return /^-?\d{1,9}$/.test(value) ? Number(value) : wrong(column)
    case 'decimal':
      return /^-?\d{1,15}(\.\d{1,6})?$/.test(value) ? value : wrong(column)
    case 'yes':
      return value === 'true' || value === 'false' ? value === 'true' : wrong(column)
    case 'choice':
      return column.values?.includes(value) ? value : wrong(column)
    case 'choices':
      return column.values?.includes(value) ? { has: value } : wrong(column)
    case 'texts':
      return { has: value }
    case 'text':
      return { contains: column.name === 'email' ? keptAddress(value) : value, mode: 'insensitive' }
    case 'json':
      return wrong(column)
  }
}

function between(column: Column, value: unknown) {
  const { from, to } =
    typeof value === 'string' ? { from: value, to: value } : (value as { from?: unknown; to?: unknown })
  if (!from && !to) return wrong(column)
  return {
    ...(from !== undefined && { gte: instant(column, from) }),
    ...(to !== undefined && { lte: instant(column, to) }),
  }
}

function instant(column: Column, value: unknown): Date {
  const date = new Date(typeof value === 'string' ? value : Number.NaN)
  const year = date.getUTCFullYear()
  return year >= 1900 && year < 3000 ? date : wrong(column)
}

function wrong({ name }: Column): never {
  throw new ValidationError({ [name]: { message: 'wrongFilter' } }, { message: 'wrongFilter' })
}
