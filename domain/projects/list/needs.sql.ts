import { join, raw, type Sql, sql } from '../../../prisma/sql.ts'
import type { Viewer } from '../../access/actor/actor.ts'
import { takesComments } from '../../access/actor/portal.ts'
import { columnSql, columnsFor, seenSql } from '../../access/columns.ts'
import { filterSql, scopeSql } from '../../access/scope.ts'
import { lateSql, madeOf } from '../tasks/late.ts'
import { taskFields } from '../tasks/tasks.ts'
import { waitsForSql } from '../tasks/waits-for.ts'
import { todayOf } from '../today.ts'

/** Tasks and projects told at once, at most. */
const mostWaiting = 5
const mostLate = 5

/** Which of a project's sections its reader is shown. */
export type Shows = { tasks: boolean; plan: boolean }

/**
 * Tasks of open projects that are late or wait for the reader, each once, as a `with` clause named `seen`: columns of a WaitingTask,
 * and `isTheirs`. A first condition on plain columns leaves few rows, of which it is then computed what the reader may see.
 */
export function seenTasksSql(actor: Viewer): Sql {
  const columns = columnsFor(actor, 'Task', 't', taskFields)
  const of = (field: (typeof taskFields)[number]) => columns.of(field) ?? sql`null`
  const [me, today] = [sql`${actor.membershipId}::uuid`, sql`${todayOf(actor.timeZone)}::date`]
  const isAsked = actor.layout.sections.includes('updates') && takesComments(actor, 'tasks')
  const mayWrite = isAsked ? scopeSql(actor, 'create', 'Update', 't', 'body') : sql`false`
  const answered = sql`${of('answeredAt')} is not null`
  const status = columnSql(actor, 'Task', 't', 'status')
  return sql`with seen as materialized (
    select t.id, ${of('name')} as name, ${columns.of('dueOn') ?? sql`null::date`} as "dueOn", ${lateSql(actor, columns)} as late,
      coalesce(${of('waitsForCustomer')}, false) and not (${answered}) and ${mayWrite} as asks, ${answered} as answered,
      p.id as "projectId", ${columnSql(actor, 'Project', 'p', 'name')} as project,
      coalesce(${waitsForSql(actor, 't')} = 'you', false) as "isTheirs"
    from "Task" t ${openProject(actor, raw('t'))}
    where t.status <> 'done' and (t."dueOn" < ${today} or t."waitsForCustomer" or t."assigneeId" = ${me})
      and ${filterSql(actor, 'read', 'Task', 't')} and coalesce(${status} <> 'done', false))`
}

/** Of the tasks in `seen` those that wait for the reader, by the day they are due: a WaitingTask each, and how many there are. */
export const waitingSql = sql`
  select id, name, "dueOn", late, asks, answered, "projectId", project, count(*) over ()::int as total
  from seen where "isTheirs" order by "dueOn", id limit ${mostWaiting}`

/** Open projects in which something is late, the most first: a LateProject each, and how many there are. What waits for the reader
 *  is not counted: it is told by itself. */
export function lateProjectsSql(actor: Viewer, shows: Shows): Sql {
  const parts = [...(shows.tasks ? [lateTasks] : []), ...(shows.plan ? lateMilestonesSql(actor) : [])]
  if (parts.length === 0) return sql`select null::int as total where false`
  return sql`
    select id, name, sum(tasks)::int as tasks, sum(milestones)::int as milestones, count(*) over ()::int as total
    from (${join(parts, ' union all ')}) late (id, name, tasks, milestones)
    group by id, name order by sum(tasks) + sum(milestones) desc, id limit ${mostLate}`
}

const lateTasks = sql`select "projectId", project, 1, 0 from seen where late and not "isTheirs"`

function lateMilestonesSql(actor: Viewer): Sql[] {
  const seen = seenSql(actor, 'Milestone', 'm', madeOf.late.Milestone)
  if (!seen) return []
  return [
    sql`select p.id, ${columnSql(actor, 'Project', 'p', 'name')}, 0, 1 from "Milestone" m ${openProject(actor, raw('m'))}
    where ${seen} and m."doneOn" is null and m."dueOn" < ${todayOf(actor.timeZone)}::date`,
  ]
}

function openProject(actor: Viewer, alias: Sql): Sql {
  // Where it is hidden whether a project is closed, nothing of what is told is made of that.
  const closedAt = columnSql(actor, 'Project', 'p', 'closedAt')
  return sql`join "Project" p on p.id = ${alias}."projectId" and ${scopeSql(actor, 'read', 'Project', 'p')} and ${closedAt} is null`
}
