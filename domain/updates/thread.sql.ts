import type { Member } from '../access/actor.ts'
import { columnSql, instantSql } from '../access/columns.ts'
import { scopeSql } from '../access/scope.ts'

/** Which comments of each update: so many, the latest but those skipped. */
export type Replies = { take: number; skip?: number }

/** The columns of a ThreadRow and the joins they need, onto `"Update" u`; only the comments the actor may read are in it. */
export function threadSql(actor: Member, replies: Replies, values: unknown[]): { columns: string; joins: string } {
  const projectName = columnSql(actor, 'Project', 'p', 'name', values)
  const phaseName = columnSql(actor, 'Phase', 'h', 'name', values)
  const update = messageSql(actor, 'Update', 'u', values)
  const task = taskSql(actor, values)
  return {
    columns: `${update.columns}, ${projectName} as "projectName", ${phaseName} as phase, ${task.column} as task, replies.*,
      json_build_object('organisationId', u."organisationId", 'productId', u."productId",
        'projectId', u."projectId", 'phaseId', u."phaseId") as owners`,
    joins: `${update.joins}
      left join "Project" p on p.id = u."projectId" and ${scopeSql(actor, 'read', 'Project', 'p', values)}
      left join "Phase" h on h.id = ${columnSql(actor, 'Update', 'u', 'phaseId', values)} and ${scopeSql(actor, 'read', 'Phase', 'h', values)}
      ${task.join}
      cross join lateral (${repliesSql(actor, replies, values)}) replies`,
  }
}

/** The task an update is about, where its reader may read its name. */
function taskSql(actor: Member, values: unknown[]): { column: string; join: string } {
  const description = columnSql(actor, 'Task', 't', 'description', values)
  return {
    column: `case when t.id is not null then json_build_object('id', t.id, 'name', t.name, 'description', ${description}) end`,
    join: `left join "Task" t on t.id = ${columnSql(actor, 'Update', 'u', 'taskId', values)}
        and ${scopeSql(actor, 'read', 'Task', 't', values, 'name')}`,
  }
}

function repliesSql(actor: Member, { take, skip = 0 }: Replies, values: unknown[]): string {
  const comment = messageSql(actor, 'Comment', 'c', values)
  const from = `from "Comment" c`
  const where = `where c."updateId" = u.id and ${scopeSql(actor, 'read', 'Comment', 'c', values)}`
  const instant = instantSql(actor, 'Comment', 'c', values)
  values.push(take, skip)
  return `
    select (select count(*)::int ${from} ${where}) as "commentCount",
      (select coalesce(json_agg(m order by m."createdAt", m.id), '[]') from (
        select ${comment.columns} ${from} ${comment.joins} ${where}
        order by ${instant} desc, c.id desc limit $${values.length - 1} offset $${values.length}) m) as comments`
}

function messageSql(actor: Member, subject: 'Update' | 'Comment', alias: 'u' | 'c', values: unknown[]) {
  const shown = (field: string) => columnSql(actor, subject, alias, field, values)
  values.push(actor.membershipId)
  const me = `$${values.length}`
  const author = shown('authorId')
  return {
    columns: `${alias}.id, ${shown('body')} as body, ${shown('createdAt')} as "createdAt", ${alias}_person.name as author,
      coalesce(${alias}."authorId" = ${me}, false) as "isMine"`,
    joins: `
      left join "Membership" ${alias}_author on ${alias}_author.id = ${author}
      left join "Person" ${alias}_person on ${alias}_person.id = ${alias}_author."personId"`,
  }
}
