import type { Member } from '../access/actor.ts'
import { columnSql } from '../access/columns.ts'
import { scopeSql } from '../access/scope.ts'
import { type Beside, memberName } from './beside.ts'
import { type WaitsFor, waitsForSql } from './waits-for.ts'

/** What is told of a task beside its columns: for whom it waits, and of an answer that nobody has settled, its `answerer` and
 *  the `holder` who has it now; a name that is not the reader's to see is null. */
export type Answered = { waitsFor?: WaitsFor | null; answerer?: string | null; holder?: string | null }

/** The same as columns and joins onto a task whose row stands under the alias `t`. */
export function answered(actor: Member, values: unknown[]): Beside[] {
  return [waitsForBeside(actor, values), ...answeredBy(actor, values)]
}

/** For whom such a task waits; brings in the alias `a`, under which the task's whole row stands. */
export function waitsForBeside(actor: Member, values: unknown[]): Beside {
  return {
    column: `${waitsForSql(actor, 'a', values)} as "waitsFor"`,
    // The row itself once more, for a list tells only some of its columns.
    join: 'join "Task" a on a.id = t.id',
  }
}

/** Who has answered the task under the alias `a`, and who has it now. */
export function answeredBy(actor: Member, values: unknown[]): Beside[] {
  return [memberName('answerer', columnSql(actor, 'Task', 'a', 'answeredById', values)), holderOf(actor, values)]
}

/** Who has an answer now: whoever has the task, if they are not the customer, else who runs the project. */
function holderOf(actor: Member, values: unknown[]): Beside {
  const seen = (field: string) => columnSql(actor, 'Task', 'a', field, values)
  const manager = columnSql(actor, 'Project', 'r', 'managerId', values)
  const { column, join } = memberName('holder', 'held.id')
  const holder = `select coalesce(
      (select m.id from "Membership" m where m.id = ${seen('assigneeId')} and m."organisationId" <> a."organisationId"),
      (select (${manager})::uuid from "Project" r where r.id = a."projectId" and ${scopeSql(actor, 'read', 'Project', 'r', values)})) as id
    where ${seen('answeredAt')} is not null`
  return { column, join: `left join lateral (${holder}) held on true ${join}` }
}
