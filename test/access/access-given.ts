import { randomUUID } from 'node:crypto'
import type { PartnerAccess } from '@prisma/client'
import { keepGrantsOf } from '../../domain/partnerships/access/grants.ts'
import { prisma } from '../../prisma/client.ts'
import type { Plan } from './random-world.ts'

export const pick = <T>(list: T[], at: number | null): T | null =>
  at === null || list.length === 0 ? null : (list[at % list.length] as T)
export const must = <T>(list: T[], at: number): T => list[at % list.length] as T

type Row = { id: string }
type Lists = {
  organisations: Row[]
  memberships: (Row & { organisationId: string })[]
  products: (Row & { organisationId: string })[]
  levels: Row[]
}

/** The access that a plan lets organisations give each other: one for each two, each way. */
export function accessesOf(plan: Plan, { organisations, memberships, products, levels }: Lists) {
  return uniqueBy(
    plan.accesses.flatMap(({ client, partner, state, reach, forAll, level, ...chosen }) => {
      const [clientId, partnerId] = [must(organisations, client).id, must(organisations, partner).id]
      const theirs = memberships.filter((one) => one.organisationId === partnerId)
      const owned = products.filter((one) => one.organisationId === clientId)
      const named = chosen.people.flatMap((at) => pick(theirs, at)?.id ?? [])
      const opened = chosen.products.flatMap((at) => pick(owned, at)?.id ?? [])
      const row = {
        id: randomUUID(),
        clientId,
        partnerId,
        state,
        reach,
        forAll,
        levelId: pick(levels, level)?.id ?? null,
      }
      const isOne = clientId !== partnerId
      return isOne ? [{ row: row satisfies Access, people: [...new Set(named)], products: [...new Set(opened)] }] : []
    }),
    ({ row }) => `${row.clientId} ${row.partnerId}`,
  )
}

type Access = Pick<PartnerAccess, 'id' | 'clientId' | 'partnerId' | 'state' | 'reach' | 'forAll' | 'levelId'> & {
  partnerId: string
}

/** Access that was given as the verbs do it: accepted first, so that what was refused or has ended since has had its grants. */
export async function give({ row, people, products }: { row: Access; people: string[]; products: string[] }) {
  const { id: accessId, state } = row
  await prisma.partnerAccess.create({ data: { ...row, state: state === 'pending' ? state : 'accepted' } })
  await prisma.partnerAccessPerson.createMany({ data: people.map((membershipId) => ({ accessId, membershipId })) })
  await prisma.partnerAccessProduct.createMany({ data: products.map((productId) => ({ accessId, productId })) })
  await keepGrantsOf({ db: prisma }, accessId)
  if (state !== 'pending') await prisma.partnerAccess.update({ where: { id: accessId }, data: { state } })
}

/** The last of each key. */
export function uniqueBy<T>(list: T[], key: (one: T) => string): T[] {
  return [...new Map(list.map((one) => [key(one), one])).values()]
}
