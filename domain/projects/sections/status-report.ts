import { given, sql } from '../../../prisma/sql.ts'
import type { Viewer } from '../../access/actor/actor.ts'
import { queryAs } from '../../access/actor/current.ts'
import { columnsFor } from '../../access/columns.ts'
import { compiledFor } from '../../access/compiled.ts'
import { scopeSql } from '../../access/scope.ts'
import type { RowOf } from '../../nouns/declaration/row.ts'
import { joinsOf, listWith, memberName } from '../beside.ts'

const fields = ['id', 'authorId', 'reportedOn', 'summary', 'health', 'progress', 'sentiment'] as const

/** What the one who runs a project said of it on a day. What is hidden from the reader is not there. */
export type StatusReportRow = RowOf<'StatusReport', (typeof fields)[number]>

/** The latest status report of a project (uuid) that the actor may see, or null. */
export async function findStatusReport(actor: Viewer, projectId: string): Promise<StatusReportRow | null> {
  const columns = columnsFor(actor, 'StatusReport', 's', fields)
  const statement = compiledFor(actor, 'status-report', () => {
    const author = columns.of('authorId')
    const beside = author ? [memberName('author', author)] : []
    return sql`
      select ${listWith([columns.list], beside)} from "StatusReport" s ${joinsOf(beside)}
      where s."projectId" = ${given('projectId')} and ${scopeSql(actor, 'read', 'StatusReport', 's')}
      order by ${columns.of('reportedOn') ?? sql`null::date`} desc, s.id desc limit 1`
  })
  const [row] = await queryAs<StatusReportRow>(actor, 'status-report', statement, { projectId })
  return row ? columns.shown(row) : null
}
