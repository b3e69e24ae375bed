import { given, sql } from '../../../prisma/sql.ts'
import type { Viewer } from '../../access/actor/actor.ts'
import { queryAs } from '../../access/actor/current.ts'
import { columnsFor, seenSql } from '../../access/columns.ts'
import { compiledFor } from '../../access/compiled.ts'
import type { RowOf } from '../../nouns/declaration/row.ts'
import { madeOf } from '../tasks/late.ts'

/** Columns of a milestone that a reader may be shown. */
export const milestoneFields = ['id', 'phaseId', 'name', 'dueOn', 'doneOn'] as const

/** A milestone. What is hidden from the reader is not there. */
export type MilestoneRow = RowOf<'Milestone', (typeof milestoneFields)[number]>

/** The milestones of a project (uuid) that are not reached yet, overdue ones first; at most `most`. Of those alone of which the actor sees what
 *  that is made of. */
export async function findNextMilestones(actor: Viewer, projectId: string, most: number): Promise<MilestoneRow[]> {
  const columns = columnsFor(actor, 'Milestone', 'm', milestoneFields)
  const seen = seenSql(actor, 'Milestone', 'm', madeOf.late.Milestone)
  if (!seen) return []
  const statement = compiledFor(
    actor,
    'next-milestones',
    () => sql`
      select ${columns.list} from "Milestone" m
      where m."projectId" = ${given('projectId')} and ${seen} and m."doneOn" is null
      order by m."dueOn", m.id limit ${given('most')}`,
  )
  return (await queryAs<MilestoneRow>(actor, 'next-milestones', statement, { projectId, most })).map(columns.shown)
}
