import { sql } from '../../../prisma/sql.ts'
import type { Viewer } from '../../access/actor/actor.ts'
import { columnSql } from '../../access/columns.ts'
import { scopeSql } from '../../access/scope.ts'
import { type Beside, memberName } from '../beside.ts'
import { type WaitsFor, waitsForSql } from './waits-for.ts'

/** What is told of a task beside its columns: for whom it waits, and of an answer that nobody has settled, its `answerer` and
 *  the `holder` who has it now; a name that is not the reader's to see is null. */
export type Answered = { waitsFor?: WaitsFor | null; answerer?: string | null; holder?: string | null }

/** The same as columns and joins onto a task whose row stands under the alias `t`. */
export function answered(actor: Viewer): Beside[] {
  return [waitsForBeside(actor), ...answeredBy(actor)]
}

/** For whom such a task waits; brings in the alias `a`, under which the task's whole row stands. */
export function waitsForBeside(actor: Viewer): Beside {
  // The row itself once more, for a list tells only some of its columns.
  return { column: sql`${waitsForSql(actor, 'a')} as "waitsFor"`, join: sql`join "Task" a on a.id = t.id` }
}

/** Who has answered the task under the alias `a`, and who has it now. */
export function answeredBy(actor: Viewer): Beside[] {
  return [memberName('answerer', columnSql(actor, 'Task', 'a', 'answeredById')), holderOf(actor)]
}

/** Who has an answer now: whoever has the task, if they are not the customer, else who runs the project. */
function holderOf(actor: Viewer): Beside {
  const seen = (field: string) => columnSql(actor, 'Task', 'a', field)
  const manager = columnSql(actor, 'Project', 'r', 'managerId')
  const { column, join } = memberName('holder', sql`held.id`)
  const holder = sql`select coalesce(
      (select m.id from "Membership" m where m.id = ${seen('assigneeId')} and m."organisationId" <> a."organisationId"),
      (select (${manager})::uuid from "Project" r where r.id = a."projectId" and ${scopeSql(actor, 'read', 'Project', 'r')})) as id
    where ${seen('answeredAt')} is not null`
  return { column, join: sql`left join lateral (${holder}) held on true ${join}` }
}
