import type { Member } from '../access/actor.ts'
import { columnSql } from '../access/columns.ts'
import { scopeSql } from '../access/scope.ts'

/** What is told beside a row: a column of the select list, and the join it comes from. */
export type Beside = { column: string; join: string }

/** The first milestone of a project `p` that is not reached yet and its reader may see, or null. */
export function nextMilestone(actor: Member, values: unknown[]): Beside {
  const column = (field: string) => columnSql(actor, 'Milestone', 'm', field, values)
  return {
    column: 'milestone."nextMilestone"',
    join: `left join lateral (
      select json_build_object('id', m.id, 'name', ${column('name')}, 'dueOn', ${column('dueOn')}) as "nextMilestone"
      from "Milestone" m
      where m."projectId" = p.id and m."doneOn" is null and ${scopeSql(actor, 'read', 'Milestone', 'm', values)}
      order by m."dueOn", m.id limit 1) milestone on true`,
  }
}

/** The name of the organisation whose id is in a column. */
export function organisationName(actor: Member, id: string, values: unknown[]): Beside {
  const reach = scopeSql(actor, 'read', 'Organisation', 'o', values, 'name')
  return { column: 'o.name as organisation', join: `left join "Organisation" o on o.id = ${id} and ${reach}` }
}

/** The name of the member whose id is in a column, for who may see that column. */
export function memberName(as: string, id: string): Beside {
  return {
    column: `${as}_person.name as ${as}`,
    join: `left join "Membership" ${as}_member on ${as}_member.id = ${id}
      left join "Person" ${as}_person on ${as}_person.id = ${as}_member."personId"`,
  }
}

/** The name of the phase whose id is in a column. */
export function phaseName(actor: Member, id: string, values: unknown[]): Beside {
  const reach = scopeSql(actor, 'read', 'Phase', 'h', values, 'name')
  return { column: 'h.name as phase', join: `left join "Phase" h on h.id = ${id} and ${reach}` }
}
