import type { Work } from '../../act.ts'
import { standing } from '../../people/standing.ts'
import { type WantedGrant, wantedBy } from './wanted.ts'

/**
 * Makes the grants of an access (uuid) what it says now: one for each product, or one for the whole client, with the partner or with each of
 * those who are named and may sign in; none while it is not accepted. The level is that of the access. Whoever does the work holds the row, and
 * calls this after each change of it, its products or its people.
 */
export async function keepGrantsOf({ db }: Pick<Work, 'db'>, accessId: string): Promise<void> {
  const access = await db.partnerAccess.findUniqueOrThrow({
    where: { id: accessId },
    include: { products: true, people: { where: { membership: { is: standing } } } },
  })
  const wanted =
    access.state === 'accepted' && access.partnerId ? wantedBy({ ...access, partnerId: access.partnerId }) : []
  const { levelId } = access
  const there = await db.grant.findMany({ where: { accessId } })
  const isWanted = new Set(wanted.map(keyOf))
  const surplus = there.filter((one) => !isWanted.has(keyOf(one)))
  const isThere = new Set(there.map(keyOf))
  const missing = wanted.filter((one) => !isThere.has(keyOf(one)))
  await db.grant.deleteMany({ where: { id: { in: surplus.map(({ id }) => id) } } })
  await db.grant.updateMany({ where: { accessId }, data: { levelId } })
  const hangs = { via: 'access', accessId, levelId, creatorId: access.givenById } as const
  await db.grant.createMany({ data: missing.map((one) => ({ ...one, ...hangs })) })
}

const keyOf = ({ principalId, resourceId }: Pick<WantedGrant, 'principalId' | 'resourceId'>) =>
  `${principalId} ${resourceId}`
