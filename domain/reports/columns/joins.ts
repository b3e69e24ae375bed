import { columnIn, raw, type Sql, sql } from '../../../prisma/sql.ts'
import type { Subject } from '../../access/vocabulary.ts'
import type { Join } from './column.ts'

/** What belongs to a row, as far as the reader may see it: of rows the one that is chosen among those they see; a number or a total only where
 *  they see all that it is made of. */
export const joins = {
  nextMilestone: {
    subject: 'Milestone',
    alias: 'm',
    fields: ['name', 'dueOn', 'doneOn'],
    sql: (open) => sql`left join lateral (
      select m.name, m."dueOn" from "Milestone" m where m."projectId" = x.id and m."doneOn" is null and ${open}
      order by m."dueOn", m.id limit 1) next on true`,
  },
  latestReport: {
    subject: 'StatusReport',
    alias: 's',
    fields: ['summary', 'reportedOn'],
    sql: (open) => sql`left join lateral (
      select s.summary, s."reportedOn" from "StatusReport" s where s."projectId" = x.id and ${open}
      order by s."reportedOn" desc, s.id desc limit 1) said on true`,
  },
  taskCounts: taskCounts('projectId'),
  milestoneTaskCounts: taskCounts('milestoneId'),
  answers: {
    subject: 'Comment',
    alias: 'c',
    fields: ['createdAt'],
    sql: (open) => sql`left join lateral (
      select case when coalesce(bool_and(${open}), true) then count(*)::int end as number,
        case when coalesce(bool_and(${open}), true) then max(c."createdAt") end as last
      from "Comment" c where c."updateId" = x.id) answered on true`,
  },
  loggedHours: {
    subject: 'Task',
    alias: 't',
    fields: ['loggedHours'],
    sql: (open) => sql`left join lateral (
      select case when coalesce(bool_and(${open}), true) then coalesce(sum(t."loggedHours"), 0) end as hours
      from "Task" t where t."projectId" = x.id) worked on true`,
  },
} satisfies Record<string, Join>

/** The name of what a row's column leads to. */
export function parent(subject: Subject, field: string, alias: string): Join {
  const [table, name] = [raw(`"${subject}"`), raw(alias)]
  const joined = (open: Sql) => sql`left join ${table} ${name} on ${name}.id = ${columnIn('x', field)} and ${open}`
  return { subject, alias, fields: ['name'], sql: joined }
}

/** The name of the member whose id is in a row's column. */
export function person(field: string, alias: string): Join {
  const name = raw(alias)
  const joined = sql`left join (select b.id, p.name from "Membership" b join "Person" p on p.id = b."personId") ${name}
      on ${name}.id = ${columnIn('x', field)}`
  return { sql: () => joined }
}

function taskCounts(field: string): Join {
  return {
    subject: 'Task',
    alias: 't',
    fields: ['status', 'dueOn', 'answeredAt'],
    sql: (open) => sql`left join lateral (
      select case when whole.seen then whole.open end as open, case when whole.seen then whole.late end as late
      from (select coalesce(bool_and(${open}), true) as seen, count(*) filter (where t.status <> 'done')::int as open,
          count(*) filter (where t.status <> 'done' and t."dueOn" < told.today and t."answeredAt" is null)::int as late
        from "Task" t where ${columnIn('t', field)} = x.id) whole) tasks on true`,
  }
}
