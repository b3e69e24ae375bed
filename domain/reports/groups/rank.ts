import { raw, type Sql, sql } from '../../../prisma/sql.ts'
import { columnOf } from '../columns/entities.ts'
import { expressionOf } from '../eyes.ts'
import type { ReportRequest } from '../statement.ts'

/** What rows are ordered by: choices by their place in the catalogue, texts without regard to case. */
export function rank({ actor, definition: { entity } }: ReportRequest, key: string): Sql {
  const { kind, choices = [] } = columnOf(entity, key) ?? {}
  const value = expressionOf(actor, entity, key)
  if (kind === 'choice') return sql`array_position(array[${raw(`'${choices.join("', '")}'`)}], (${value})::text)`
  return kind === 'text' ? sql`lower(${value})` : value
}
