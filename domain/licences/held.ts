import { query } from '../../prisma/client.ts'
import { sql } from '../../prisma/sql.ts'
import type { Asker } from '../access/actor/actor.ts'
import { scopeSql } from '../access/scope.ts'
import { seesBilling } from '../account/billing/details.ts'
import { nameSql } from '../people/colleagues/list.sql.ts'
import { NotFound } from '../refusals.ts'

/** A licence that somebody of an organisation holds (since `takenAt`), or that waits for the answer to their invitation; `name` is null where
 *  the reader may not see it. */
export type HeldLicence = {
  id: string
  type: string
  name: string | null
  takenAt: Date | null
  reservedUntil: Date | null
}

/** How many of each type an organisation holds, with those reserved for invitations; and who holds them, up to so many. */
export type HeldLicences = { licences: HeldLicence[]; licenceTypes: { type: string; count: number }[] }

const most = 200

/** The licences that the people of the actor's own organisation hold, by type and name. Throws NotFound for who may not see its billing. */
export async function listHeldLicences(actor: Asker): Promise<HeldLicences> {
  if (!seesBilling(actor)) throw new NotFound()
  const from = sql`from "Licence" l join "LicenceType" t on t.id = l."typeId" join "Membership" m on m.id = l."membershipId"
    where l."organisationId" = ${actor.organisation.id}::uuid and ${scopeSql(actor, 'read', 'Licence', 'l')}
      and (l."reservedUntil" is null or l."reservedUntil" > now())`
  const licenceTypes = await query<HeldLicences['licenceTypes'][number]>(
    'licences-by-type',
    sql`select t.name as type, count(*)::int as count ${from} group by t.id, t.name order by t.name, t.id`,
  )
  const licences = await query<HeldLicence>(
    'licences-held',
    sql`select l.id, t.name as type, ${nameSql(actor)} as name, l."takenAt", l."reservedUntil" ${from}
      order by t.name, t.id, lower(${nameSql(actor)}) nulls last, l.id limit ${most}`,
  )
  return { licences, licenceTypes }
}
