import type { ReportEntity } from '@prisma/client'
import type { ReportValueKind } from './columns/column.ts'
import { columnOf } from './columns/entities.ts'
import type { ReportSay, ReportText } from './text.ts'

/** A heading and how what is below it is told. */
export type Heading = { key: string; label: string; kind: ReportValueKind }

/** The heading of a column in the reader's words. */
export function headingOf(entity: ReportEntity, key: string, say: ReportSay): Heading {
  const kind = columnOf(entity, key)?.kind ?? 'text'
  return { key, label: say((key === 'name' ? `name-${entity}` : key) as ReportText), kind }
}
