import { type Sql, sql } from '../../../prisma/sql.ts'
import { besideMembership, lookedFrom, reportsOfHost, standingOf, valid } from './actor.sql.ts'

/** Whether a membership (its `id`) works for the client of an access `x`: everybody of the partner, or those who are named. */
export const worksFor = (id: Sql) => sql`(x."forAll" or exists (
    select from "PartnerAccessPerson" named where named."accessId" = x.id and named."membershipId" = ${id}))`

/** So many other clients are a press away while somebody acts in one. */
const clientsAtHand = 4

/** The grants that hang on an access `x` and open something to a membership `m` of the partner `o`. */
const openedByAccess = sql`
        select g."resourceKind" as kind, g."resourceId" as id, g."organisationId", coalesce(g."levelId", standard.id) as "levelId",
               g."expiresAt", g."principalKind", g."principalId", g.via
        from "Grant" g
        where g."accessId" = x.id and g."principalId" = any (m.id || array[o.id])
          and (g."expiresAt" is null or g."expiresAt" > now()) and g."suspendedAt" is null`

/** The first other clients, by name, of a membership `m` of the partner `o` whose session `s` acts in one. */
const otherClients = sql`
  select coalesce(json_agg(other order by other.name, other.id), '[]') from (
    select c.id, c.name from "PartnerAccess" x join "Organisation" c on c.id = x."clientId" and not c."isHost"
    where x."partnerId" = o.id and x.state = 'accepted' and x.id <> s."accessId" and ${worksFor(sql`m.id`)}
    order by c.name, c.id limit ${clientsAtHand}) other`

/**
 * The delegate as whom a session (its key) acts, with what the answer follows from: also the client, and whatever changes the access, which
 * is noted under the partner. No row where the access has ended, or they are not among those who work for the client any more.
 */
export const readDelegate = (id: string) => sql`
  select s.data, s."expiresAt", s."seenAt", s."membershipId", s."accessId", pg_current_snapshot()::text as snapshot, a.*
  from "Session" s
  join "PartnerAccess" x on x.id = s."accessId" and x.state = 'accepted'
  join "Organisation" c on c.id = x."clientId" and not c."isHost"
  join lateral (
    select (select row_to_json(a)::text from (
        select 'delegate' as kind, ${standingOf}, ${lookedFrom('c')} as organisation,
          json_build_object('id', o.id, 'name', o.name) as home, json_build_object('id', x.id, 'wallet', x.wallet) as access,
          (${otherClients}) as "otherClients") a) as actor, reached.reach,
      subjects || c.id as subjects, "validUntil"
    from "Membership" m ${besideMembership(openedByAccess, reportsOfHost)} cross join lateral (select ${valid}) valid
    where m.id = s."membershipId" and m."organisationId" = x."partnerId" and not p."passwordTemporary" and ${worksFor(sql`m.id`)}) a on true
  where s.id = ${id} and s."expiresAt" > now()`
