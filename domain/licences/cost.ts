import type { LicenceType, Membership, Profile } from '@prisma/client'
import { prisma } from '../../prisma/client.ts'
import { type Sql, sql } from '../../prisma/sql.ts'
import type { Asker } from '../access/actor/actor.ts'
import type { Db } from '../act.ts'
import { Conflict } from '../refusals.ts'
import { countPools } from './pool.ts'
import { whomToAsk } from './whom-to-ask.ts'

/** What people with these profiles take when they are let into an organisation, of a type of which there are so many and no more. `left`: how many
 *  there are still; told to the host's people alone, others are told whether there is any (`isLeft`). */
export type LicenceCost = {
  type: string
  profiles: Profile[]
  isLeft: boolean
  left: number | null
  ask: string | null
}

/** Where somebody would be let in: an organisation (uuid), or a customer who is not there yet. */
export type CostsOf = { organisationId: string } | 'new-customer'

/** What it costs to let somebody in, by their profile; profiles that cost nothing are in none. The actor must be one who may let somebody in there. */
export async function findCosts(actor: Asker, of: CostsOf): Promise<LicenceCost[]> {
  const taken = await prisma.$queryRaw<{ profile: Profile; typeId: string }[]>(sql`
    select p.profile, licence_type_for(p.profile, s.side) as "typeId"
    from (${sideOf(of)}) s cross join unnest(enum_range(null::"Profile")) p(profile)`)
  const types = await prisma.licenceType.findMany({ where: { pool: { not: null } }, orderBy: { name: 'asc' } })
  const counts = types.length > 0 ? await countPools(prisma) : []
  const costs: LicenceCost[] = []
  for (const type of types) {
    const profiles = taken.flatMap(({ typeId, profile }) => (typeId === type.id ? [profile] : []))
    const left = counts.find(({ typeId }) => typeId === type.id)?.left ?? 0
    const told = { isLeft: left > 0, left: actor.organisation.isHost ? left : null }
    if (profiles.length > 0) costs.push({ type: type.name, profiles, ...told, ask: await whomToAsk(prisma, type) })
  }
  return costs
}

const sideOf = (of: CostsOf): Sql =>
  of === 'new-customer'
    ? sql`select 'customer'::"LicenceSide" as side`
    : sql`select licence_side("isHost", "isPartner") as side from "Organisation" where id = ${of.organisationId}::uuid`

/** Somebody would take a licence that they do not have, and whoever gives them another profile has not agreed to it: 409. Nothing was changed. */
export class TakesLicence extends Conflict {
  constructor(type: string) {
    super('takes-licence', { type })
  }
}

/** Throws TakesLicence where a member would take a licence of a limited type by this profile, another one than theirs: nobody begins to cost something
 *  by the way. Source: expectations, 17. */
export async function mustCostNoMore(db: Db, member: Membership, profile: Profile): Promise<void> {
  if (member.disabledAt && !member.reinvitedAt) return
  const [wanted] = await db.$queryRaw<Pick<LicenceType, 'id' | 'name'>[]>`
    select t.id, t.name from "Organisation" o
      join "LicenceType" t on t.id = licence_type_for(${profile}::text::"Profile", licence_side(o."isHost", o."isPartner"))
    where o.id = ${member.organisationId}::uuid and t.pool is not null
      and not exists (select from "Person" where id = ${member.personId}::uuid and "isMachine")`
  const held = await db.licence.findUnique({ where: { membershipId: member.id }, select: { typeId: true } })
  if (wanted && wanted.id !== held?.typeId) throw new TakesLicence(wanted.name)
}
