import { query } from '../../prisma/client.ts'
import { sql } from '../../prisma/sql.ts'
import type { Asker } from '../access/actor/actor.ts'
import { scopeSql } from '../access/scope.ts'
import { nameSql } from '../people/colleagues/list.sql.ts'
import { idleSql, isLastBillingSql, type Today, visitSql } from './idle/idle.sql.ts'
import { todayOfHost } from './idle/today.ts'

/** Somebody who holds a licence, or for whose invitation one is reserved; `name` is null where the reader may not see it. `idle`: for how many
 *  days they have not been here; `leftDays`: in how many it will be taken back, 0 or less when it can be now; null where it never is. */
export type LicenceHolder = {
  id: string
  membershipId: string
  organisation: string
  name: string | null
  takenAt: Date | null
  reservedUntil: Date | null
  warnedAt: Date | null
  visitedAt: Date | null
  idle: number | null
  leftDays: number | null
  isIdle: boolean
}

/** The most that are read at once. */
const most = 1000

/** Who holds a licence of a type (uuid), as far as the actor sees their licences: whoever has not been here longest comes first, reserved ones last. */
export async function findHolders(actor: Asker, typeId: string, today?: Today): Promise<LicenceHolder[]> {
  const { day, zone } = today ?? (await todayOfHost())
  const idle = idleSql({ day, zone })
  const found = await query<Omit<LicenceHolder, 'isIdle'>>(
    'licence-holders',
    sql`select l.id, l."membershipId", o.name as organisation, ${nameSql(actor)} as name, l."takenAt", l."reservedUntil", l."warnedAt",
      ${visitSql} as "visitedAt", ${idle} as idle,
      case when not ${isLastBillingSql} then t."idleDays" - ${idle} end as "leftDays"
    from "Licence" l join "LicenceType" t on t.id = l."typeId" join "Membership" m on m.id = l."membershipId"
      join "Organisation" o on o.id = l."organisationId"
    where l."typeId" = ${typeId}::uuid and (l."reservedUntil" is null or l."reservedUntil" > now())
      and ${scopeSql(actor, 'read', 'Licence', 'l')}
    order by ${visitSql} nulls last, l.id limit ${most}`,
  )
  return found.map((one) => ({ ...one, isIdle: one.leftDays !== null && one.leftDays <= 0 }))
}
