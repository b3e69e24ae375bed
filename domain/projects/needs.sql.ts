import { dayIn } from '../../words/dates.ts'
import type { Member } from '../access/actor.ts'
import { columnSql, columnsFor, seenSql } from '../access/columns.ts'
import { scopeSql } from '../access/scope.ts'
import { lateSql } from './late.ts'
import { taskFields } from './tasks.ts'
import { waitsForSql } from './waits-for.ts'

/** Tasks and projects told at once, at most. */
const mostWaiting = 5
const mostLate = 5

/** Which of a project's sections its reader is shown. */
export type Shows = { tasks: boolean; plan: boolean }

/**
 * Tasks of open projects that are late or wait for the reader, each once, as a `with` clause named `seen`: columns of a WaitingTask,
 * and `isTheirs`. A first condition on plain columns leaves few rows, of which it is then computed what the reader may see.
 */
export function seenTasksSql(actor: Member, values: unknown[]): string {
  const columns = columnsFor(actor, 'Task', 't', taskFields, values)
  const of = (field: string) => columns.of(field) ?? 'null'
  const [me, today] = [`$${values.push(actor.membershipId)}::uuid`, `$${values.push(dayIn(actor.timeZone))}::date`]
  const mayWrite = actor.layout.sections.includes('updates')
    ? scopeSql(actor, 'create', 'Update', 't', values, 'body')
    : 'false'
  const answered = `${of('answeredAt')} is not null`
  const status = columnSql(actor, 'Task', 't', 'status', values)
  return `with seen as materialized (
    select t.id, ${of('name')} as name, ${columns.of('dueOn') ?? 'null::date'} as "dueOn", ${lateSql(actor, columns, values)} as late,
      coalesce(${of('waitsForCustomer')}, false) and not (${answered}) and ${mayWrite} as asks, ${answered} as answered,
      p.id as "projectId", ${columnSql(actor, 'Project', 'p', 'name', values)} as project,
      coalesce(${waitsForSql(actor, 't', values)} = 'you', false) as "isTheirs"
    from "Task" t ${openProject(actor, 't', values)}
    where t.status <> 'done' and (t."dueOn" < ${today} or t."waitsForCustomer" or t."assigneeId" = ${me})
      and ${scopeSql(actor, 'read', 'Task', 't', values)} and coalesce(${status} <> 'done', false))`
}

/** Of the tasks in `seen` those that wait for the reader, by the day they are due: a WaitingTask each, and how many there are. */
export const waitingSql = `
  select id, name, "dueOn", late, asks, answered, "projectId", project, count(*) over ()::int as total
  from seen where "isTheirs" order by "dueOn", id limit ${mostWaiting}`

/** Open projects in which something is late, the most first: a LateProject each, and how many there are. What waits for the reader
 *  is not counted: it is told by itself. */
export function lateProjectsSql(actor: Member, shows: Shows, values: unknown[]): string {
  const parts = [...(shows.tasks ? [lateTasks] : []), ...(shows.plan ? lateMilestonesSql(actor, values) : [])]
  if (parts.length === 0) return 'select null::int as total where false'
  return `
    select id, name, sum(tasks)::int as tasks, sum(milestones)::int as milestones, count(*) over ()::int as total
    from (${parts.join(' union all ')}) late (id, name, tasks, milestones)
    group by id, name order by sum(tasks) + sum(milestones) desc, id limit ${mostLate}`
}

const lateTasks = 'select "projectId", project, 1, 0 from seen where late and not "isTheirs"'

function lateMilestonesSql(actor: Member, values: unknown[]): string[] {
  const seen = seenSql(actor, 'Milestone', 'm', ['dueOn', 'doneOn'], values)
  if (!seen) return []
  const today = `$${values.push(dayIn(actor.timeZone))}::date`
  return [
    `select p.id, ${columnSql(actor, 'Project', 'p', 'name', values)}, 0, 1 from "Milestone" m ${openProject(actor, 'm', values)}
    where ${seen} and m."doneOn" is null and m."dueOn" < ${today}`,
  ]
}

function openProject(actor: Member, alias: string, values: unknown[]): string {
  const closedAt = columnSql(actor, 'Project', 'p', 'closedAt', values)
  return `join "Project" p on p.id = ${alias}."projectId" and ${scopeSql(actor, 'read', 'Project', 'p', values)} and ${closedAt} is null`
}
