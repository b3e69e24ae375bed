import { sql } from '../../prisma/client.ts'
import type { Day } from '../../words/dates.ts'
import type { Member } from '../access/actor.ts'
import { columnsFor } from '../access/columns.ts'
import { scopeSql } from '../access/scope.ts'

/** A milestone. What is hidden from the reader is not there. */
export type MilestoneRow = { id: string; phaseId?: string | null; name?: string; dueOn?: Day; doneOn?: Day | null }

/** Columns of a milestone that a reader may be shown. */
export const milestoneFields = ['id', 'phaseId', 'name', 'dueOn', 'doneOn']

/** The milestones of a project (uuid) that are not reached yet, overdue ones first; at most `most`. */
export async function findNextMilestones(actor: Member, projectId: string, most: number): Promise<MilestoneRow[]> {
  const values: unknown[] = [projectId, most]
  const columns = columnsFor(actor, 'Milestone', 'm', milestoneFields, values)
  const text = `
    select ${columns.list} from "Milestone" m
    where m."projectId" = $1 and ${scopeSql(actor, 'read', 'Milestone', 'm', values)} and ${columns.of('doneOn') ?? 'true'} is null
    order by ${columns.of('dueOn') ?? 'null::date'}, m.id limit $2`
  return (await sql<MilestoneRow>('next-milestones', text, values)).map(columns.shown)
}
