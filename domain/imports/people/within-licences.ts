import type { LicenceSide, Profile } from '@prisma/client'
import type { Db } from '../../act.ts'
import { countPools } from '../../licences/pool.ts'
import { whomToAsk } from '../../licences/whom-to-ask.ts'
import type { Importing, LineProblem, Planned } from '../kinds/planned.ts'

/**
 * Refuses the lines for which no licence is left, in the order of the lines, and those by which somebody would begin to cost something: nobody has been asked
 * about these one by one. Without that the database would refuse the whole import at its end.
 */
export async function withinLicences({ db }: Importing, planned: Planned[]): Promise<Planned[]> {
  const limits = await limitsOf(db, planned)
  const refused = new Map<Planned, LineProblem>()
  for (const one of planned.toSorted((a, b) => a.line - b.line)) {
    const problem = limits.problemOf(one)
    if (problem) refused.set(one, problem)
  }
  return planned.map((one) => {
    const problem = refused.get(one)
    const { line, subject, title, within, placeId } = one
    const about = { line, subject, title, ...(within && { within }), ...(placeId && { placeId }) }
    return problem ? { ...about, effect: 'refuse', problem } : one
  })
}

type Limited = { profile: Profile; side: LicenceSide; typeId: string; type: string; contactId: string | null }

async function limitsOf(db: Db, planned: Planned[]) {
  const limited = await db.$queryRaw<Limited[]>`
    select p.profile, s.side, t.id as "typeId", t.name as type, t."contactId"
    from unnest(enum_range(null::"Profile")) p(profile) cross join unnest(enum_range(null::"LicenceSide")) s(side)
    join "LicenceType" t on t.id = licence_type_for(p.profile, s.side) where t.pool is not null`
  const left = new Map((await countPools(db)).map((one) => [one.typeId, one.left ?? 0]))
  const sides = await sidesOf(db, planned)
  const ids = planned.flatMap(({ rowId }) => rowId ?? [])
  const members = await db.membership.findMany({
    where: { id: { in: ids } },
    select: { id: true, person: { select: { isMachine: true } }, licence: { select: { typeId: true } } },
  })
  const memberOf = new Map(members.map((one) => [one.id, one]))
  const asks = new Map<string, string>()
  for (const type of limited) asks.set(type.typeId, (await whomToAsk(db, type)) ?? 'nobody')

  return { problemOf }

  /** Why a line may not take the licence that it would; it takes it otherwise. */
  function problemOf(one: Planned): LineProblem | null {
    if (one.effect !== 'make' && one.effect !== 'change') return null
    const side = sides.get(one.placeId ?? one.within?.rowId ?? '') ?? 'customer'
    const wanted = limited.find((type) => type.profile === one.after.profile && type.side === side)
    if (!wanted) return null
    const { typeId, type } = wanted
    if (one.effect === 'change') {
      const member = memberOf.get(one.rowId ?? '')
      const isFree = member?.person.isMachine || member?.licence?.typeId === typeId
      return isFree ? null : { field: 'profile', problem: 'line-takes-licence', detail: { type } }
    }
    const rest = left.get(typeId) ?? 0
    if (rest === 0)
      return { field: 'profile', problem: 'line-no-licence', detail: { type, ask: asks.get(typeId) ?? '' } }
    left.set(typeId, rest - 1)
    return null
  }
}

/** As what the organisations count that lines are about; one that is to be made is a customer. */
async function sidesOf(db: Db, planned: Planned[]): Promise<Map<string, LicenceSide>> {
  const ids = [...new Set(planned.flatMap(({ placeId, within }) => placeId ?? within?.rowId ?? []))]
  const rows = await db.$queryRaw<{ id: string; side: LicenceSide }[]>`
    select id, licence_side("isHost", "isPartner") as side from "Organisation" where id = any(${ids}::uuid[])`
  return new Map(rows.map(({ id, side }) => [id, side]))
}
