import { prisma } from '../../prisma/client.ts'
import { sql } from '../../prisma/sql.ts'
import type { Member } from '../access/actor/actor.ts'
import { scope } from '../access/scope.ts'
import { idleSql, isLastBillingSql } from './idle/idle.sql.ts'
import { todayOfHost } from './idle/today.ts'
import { countPools, type PoolCount } from './pool.ts'
import { whomToAsk } from './whom-to-ask.ts'

/** A type of licence as those see it who look after them: how it stands; after how many days without a visit one is taken back (null: never); how many
 *  taking idle ones back frees now, and within 30 days; whom to ask (null: nobody is named). */
export type Pool = PoolCount & { name: string; days: number | null; now: number; soon: number; ask: string | null }

/** So many days ahead is told who will be idle. */
export const soon = 30

/** How it stands with every type of licence that the actor may see, by name. */
export async function findPools(actor: Member): Promise<Pool[]> {
  const types = await prisma.licenceType.findMany({
    where: scope(actor, 'read', 'LicenceType'),
    orderBy: { name: 'asc' },
  })
  const counts = new Map((await countPools(prisma)).map((one) => [one.typeId, one]))
  const idle = new Map((await countIdle()).map(({ typeId, ...one }) => [typeId, one]))
  const pools: Pool[] = []
  for (const type of types) {
    const { id, name, idleDays: days } = type
    const count = counts.get(id)
    const told = { name, days, now: 0, soon: 0, ...idle.get(id), ask: await whomToAsk(prisma, type) }
    if (count) pools.push({ ...count, ...told })
  }
  return pools
}

/** The types that are short: nothing is left, or not more than a tenth. */
export async function findShort(): Promise<PoolCount[]> {
  const pools = await countPools(prisma)
  return pools.filter(({ size, left }) => size !== null && (left ?? 0) <= size / 10)
}

async function countIdle(): Promise<{ typeId: string; now: number; soon: number }[]> {
  const idle = idleSql(await todayOfHost())
  return prisma.$queryRaw(sql`
    select l."typeId", count(*) filter (where ${idle} >= t."idleDays")::int as now, count(*)::int as soon
    from "Licence" l join "LicenceType" t on t.id = l."typeId" join "Membership" m on m.id = l."membershipId"
    where ${idle} + ${soon}::int >= t."idleDays" and not ${isLastBillingSql} group by l."typeId"`)
}
