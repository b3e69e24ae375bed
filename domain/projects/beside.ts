import { join, raw, type Sql, sql } from '../../prisma/sql.ts'
import type { Viewer } from '../access/actor/actor.ts'
import { seenSql } from '../access/columns.ts'
import { scopeSql } from '../access/scope.ts'

/** What is told beside a row: a column of the select list, and the join it comes from. */
export type Beside = { column: Sql; join: Sql }

/** A select list of columns, and of those beside them. */
export function listWith(columns: Sql[], beside: Beside[]): Sql {
  return join([...columns, ...beside.map(({ column }) => column)], ', ')
}

/** The joins that what is told beside a row comes from. */
export function joinsOf(beside: Beside[]): Sql {
  return join(
    beside.map(({ join }) => join),
    ' ',
  )
}

/** The first milestone of a project `p` that is not reached yet, or null: of those of which its reader may see what it is
 *  chosen and told by. Where that is hidden from them there is none to be told. */
export function nextMilestone(actor: Viewer): Beside[] {
  const seen = seenSql(actor, 'Milestone', 'm', ['name', 'dueOn', 'doneOn'])
  if (!seen) return []
  const join = sql`left join lateral (
      select json_build_object('id', m.id, 'name', m.name, 'dueOn', m."dueOn") as "nextMilestone"
      from "Milestone" m
      where m."projectId" = p.id and m."doneOn" is null and ${seen}
      order by m."dueOn", m.id limit 1) milestone on true`
  return [{ column: sql`milestone."nextMilestone"`, join }]
}

/** The name of the organisation whose id is in a column. */
export function organisationName(actor: Viewer, id: Sql): Beside {
  const reach = scopeSql(actor, 'read', 'Organisation', 'o', 'name')
  return { column: sql`o.name as organisation`, join: sql`left join "Organisation" o on o.id = ${id} and ${reach}` }
}

/** The product whose id is in a column, for who reaches it. */
export function productNamed(actor: Viewer, id: Sql): Beside {
  const reach = scopeSql(actor, 'read', 'Product', 'r')
  return {
    column: sql`case when r.id is not null then json_build_object('id', r.id, 'name', r.name) end as product`,
    join: sql`left join "Product" r on r.id = ${id} and ${reach}`,
  }
}

/** The name of the member whose id is in a column, for who may see that column. */
export function memberName(as: string, id: Sql): Beside {
  const [member, person] = [raw(`"${as}_member"`), raw(`"${as}_person"`)]
  return {
    column: sql`${person}.name as ${raw(`"${as}"`)}`,
    join: sql`left join "Membership" ${member} on ${member}.id = ${id}
      left join "Person" ${person} on ${person}.id = ${member}."personId"`,
  }
}

/** The name of the phase whose id is in a column; nothing for who may see no phase's name. */
export function phaseName(actor: Viewer, id: Sql): Beside[] {
  const seen = seenSql(actor, 'Phase', 'h', ['name'])
  return seen ? [{ column: sql`h.name as phase`, join: sql`left join "Phase" h on h.id = ${id} and ${seen}` }] : []
}
