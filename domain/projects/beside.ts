import type { Member } from '../access/actor.ts'
import { seenSql } from '../access/columns.ts'
import { scopeSql } from '../access/scope.ts'

/** What is told beside a row: a column of the select list, and the join it comes from. */
export type Beside = { column: string; join: string }

/** The first milestone of a project `p` that is not reached yet, or null: of those of which its reader may see what it is
 *  chosen and told by. Where that is hidden from them there is none to be told. */
export function nextMilestone(actor: Member, values: unknown[]): Beside[] {
  const seen = seenSql(actor, 'Milestone', 'm', ['name', 'dueOn', 'doneOn'], values)
  if (!seen) return []
  const join = `left join lateral (
      select json_build_object('id', m.id, 'name', m.name, 'dueOn', m."dueOn") as "nextMilestone"
      from "Milestone" m
      where m."projectId" = p.id and m."doneOn" is null and ${seen}
      order by m."dueOn", m.id limit 1) milestone on true`
  return [{ column: 'milestone."nextMilestone"', join }]
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

/** The name of the phase whose id is in a column; nothing for who may see no phase's name. */
export function phaseName(actor: Member, id: string, values: unknown[]): Beside[] {
  const seen = seenSql(actor, 'Phase', 'h', ['name'], values)
  return seen ? [{ column: 'h.name as phase', join: `left join "Phase" h on h.id = ${id} and ${seen}` }] : []
}
