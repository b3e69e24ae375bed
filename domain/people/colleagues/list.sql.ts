import { empty, patternWith, type Sql, sql } from '../../../prisma/sql.ts'
import type { Member, Viewer } from '../../access/actor/actor.ts'
import { columnSql } from '../../access/columns.ts'
import { scopeSql } from '../../access/scope.ts'
import type { Beside } from '../../projects/beside.ts'
import type { MemberStanding } from './list.ts'

/** An invitation of a membership `m` that was not answered. */
const unanswered = sql`from "Invitation" i where i."membershipId" = m.id and i."acceptedAt" is null`

/** The same while it still stands: they have never come, or were invited again. */
const waiting = sql`${unanswered} and (m."disabledAt" is null and m."lastUsedAt" is null or m."reinvitedAt" is not null)`

/** Whether somebody (a membership `m`) has not answered an invitation that still stands. */
const waits = sql`(exists (select ${waiting}))`

/** Whether they are disabled, and not invited again since. */
export const isDisabled = sql`(m."disabledAt" is not null and m."reinvitedAt" is null)`

const expired = sql`not exists (select ${unanswered}
  and exists (select from "Token" t where t.id = i."tokenId" and t."usedAt" is null and t."expiresAt" > now()))`

const standingSql = sql`case when ${waits} then case when ${expired} then 'expired' else 'invited' end
  when ${isDisabled} then 'disabled' else 'here' end`

/** The memberships `m` of the actor's own organisation, without guests, and without those whose invitation was withdrawn before they
 *  ever came. */
export function ofOrganisation(actor: Member): Sql {
  return sql`${scopeSql(actor, 'read', 'Membership', 'm')} and m."organisationId" = ${actor.organisation.id}::uuid
    and m.profile <> 'guest' and not (${isDisabled} and m."lastUsedAt" is null and exists (select ${unanswered}))`
}

/** What somebody is called: as they were invited until they have come, lest it is told what they are called elsewhere. */
export function nameSql(actor: Viewer): Sql {
  return sql`case when ${waits} and m."lastUsedAt" is null
    then (select i.name ${unanswered} order by i."sentAt" desc limit 1) else (${ofPerson(actor, 'name')}) end`
}

/** Their picture, once they have come. */
const pictureSql = (actor: Member): Sql =>
  sql`case when not (${waits} and m."lastUsedAt" is null) then (${ofPerson(actor, 'pictureId')}) end`

/** Whether it is a machine account. */
export const isMachine = sql`exists (select from "Person" p where p.id = m."personId" and p."isMachine")`

/** Their address; a machine account has none. */
export const emailSql = (actor: Member): Sql => sql`(case when not ${isMachine} then (${ofPerson(actor, 'email')}) end)`

/** Whether they are here: neither disabled nor still to answer. Written so that PostgreSQL joins the invitations once for all of many people. */
export const isHere = sql`not ${isDisabled} and not ${waits}`

/** The conditions of what is searched for. */
export function searched(actor: Member, q: string | undefined, standing: MemberStanding | undefined): Sql[] {
  const pattern = patternWith(q ?? '')
  const found = sql`(${nameSql(actor)} ilike ${pattern}::text or ${emailSql(actor)} ilike ${pattern}::text)`
  return [...(q ? [found] : []), ...(standing ? [sql`${standingSql} = ${standing}::text`] : [])]
}

/** Name, address, how they stand, and whether it is a machine account, beside each. */
export function besides(actor: Member): Beside[] {
  const sent = sql`(select max(i."sentAt") ${unanswered})`
  const column = sql`${nameSql(actor)} as name, ${emailSql(actor)} as email, ${standingSql} as standing,
    ${sent} as "invitedAt", ${pictureSql(actor)} as "pictureId", ${isMachine} as "isMachine"`
  return [{ column, join: empty }]
}

function ofPerson(actor: Viewer, field: 'name' | 'email' | 'pictureId'): Sql {
  const visible = columnSql(actor, 'Person', 'p', field)
  return sql`select ${visible} from "Person" p where p.id = m."personId" and ${scopeSql(actor, 'read', 'Person', 'p')}`
}
