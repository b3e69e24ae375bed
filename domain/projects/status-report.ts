import type { Health, Sentiment } from '@prisma/client'
import { sql } from '../../prisma/client.ts'
import type { Day } from '../../words/dates.ts'
import type { Member } from '../access/actor.ts'
import { columnsFor } from '../access/columns.ts'
import { scopeSql } from '../access/scope.ts'
import { memberName } from './beside.ts'

/** What the one who runs a project said of it on a day. What is hidden from the reader is not there. */
export type StatusReportRow = {
  id: string
  authorId?: string | null
  reportedOn?: Day
  summary?: string
  health?: Health
  /** Percent. */
  progress?: number
  sentiment?: Sentiment | null
  author?: string | null
}

const wanted = ['id', 'authorId', 'reportedOn', 'summary', 'health', 'progress', 'sentiment']

/** The latest status report of a project (uuid) that the actor may see, or null. */
export async function findStatusReport(actor: Member, projectId: string): Promise<StatusReportRow | null> {
  const values: unknown[] = [projectId]
  const columns = columnsFor(actor, 'StatusReport', 's', wanted, values)
  const author = columns.of('authorId')
  const name = author && memberName('author', author)
  const text = `
    select ${columns.list} ${name ? `, ${name.column}` : ''} from "StatusReport" s ${name ? name.join : ''}
    where s."projectId" = $1 and ${scopeSql(actor, 'read', 'StatusReport', 's', values)}
    order by ${columns.of('reportedOn') ?? 'null::date'} desc, s.id desc limit 1`
  const [row] = await sql<StatusReportRow>('status-report', text, values)
  return row ? columns.shown(row) : null
}
