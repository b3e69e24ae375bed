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

/** Tasks of open projects that wait for the reader, by the day they are due: the columns of a WaitingTask, and how many there are. */
export function waitingSql(actor: Member, values: unknown[]): string {
  const columns = columnsFor(actor, 'Task', 't', taskFields, values)
  const of = (field: string) => columns.of(field) ?? 'null'
  const mayWrite = actor.layout.sections.includes('updates')
    ? scopeSql(actor, 'create', 'Update', 't', values, 'body')
    : 'false'
  const answered = `${of('answeredAt')} is not null`
  return `
    select t.id, ${of('name')} as name, ${of('dueOn')} as "dueOn", ${lateSql(actor, columns, values)} as late,
      coalesce(${of('waitsForCustomer')}, false) and not (${answered}) and ${mayWrite} as asks, ${answered} as answered,
      p.id as "projectId", ${columnSql(actor, 'Project', 'p', 'name', values)} as project, count(*) over ()::int as total
    from "Task" t ${openProject(actor, 't', values)}
    where ${openTask(actor, values)} and ${waitsForSql(actor, 't', values)} = 'you'
    order by ${columns.of('dueOn') ?? 'null::date'}, t.id limit ${mostWaiting}`
}

/** Open projects in which something is late, the most first: the columns of a LateProject, and how many there are. What waits for
 *  the reader is not counted: it is told by itself. */
export function lateProjectsSql(actor: Member, shows: { tasks: boolean; plan: boolean }, values: unknown[]): string {
  const parts = [
    ...(shows.tasks ? [lateTasksSql(actor, values)] : []),
    ...(shows.plan ? lateMilestonesSql(actor, values) : []),
  ]
  if (parts.length === 0) return 'select null::int as total where false'
  const name = columnSql(actor, 'Project', 'p', 'name', values)
  return `
    select p.id, ${name} as name, sum(x.tasks)::int as tasks, sum(x.milestones)::int as milestones, count(*) over ()::int as total
    from (${parts.join(' union all ')}) x ${openProject(actor, 'x', values)}
    group by p.id order by sum(x.tasks) + sum(x.milestones) desc, p.id limit ${mostLate}`
}

function lateTasksSql(actor: Member, values: unknown[]): string {
  const columns = columnsFor(actor, 'Task', 't', taskFields, values)
  return `select t."projectId", 1 as tasks, 0 as milestones from "Task" t
    where ${openTask(actor, values)} and ${lateSql(actor, columns, values)}
      and ${waitsForSql(actor, 't', values)} is distinct from 'you'`
}

function lateMilestonesSql(actor: Member, values: unknown[]): string[] {
  const seen = seenSql(actor, 'Milestone', 'm', ['dueOn', 'doneOn'], values)
  if (!seen) return []
  const today = `$${values.push(dayIn(actor.timeZone))}::date`
  return [
    `select m."projectId", 0 as tasks, 1 as milestones from "Milestone" m
    where ${seen} and m."doneOn" is null and m."dueOn" < ${today}`,
  ]
}

/** Tasks that the reader sees not to be done; the plain column is what an index of open tasks is found by. */
function openTask(actor: Member, values: unknown[]): string {
  const status = columnSql(actor, 'Task', 't', 'status', values)
  const reach = scopeSql(actor, 'read', 'Task', 't', values)
  return `${reach} and t.status <> 'done' and coalesce(${status} <> 'done', false)`
}

function openProject(actor: Member, alias: string, values: unknown[]): string {
  const closedAt = columnSql(actor, 'Project', 'p', 'closedAt', values)
  return `join "Project" p on p.id = ${alias}."projectId" and ${scopeSql(actor, 'read', 'Project', 'p', values)} and ${closedAt} is null`
}
