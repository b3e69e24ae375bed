import type { Partnership } from '@prisma/client'
import type { Db } from '../act.ts'
import { addressesInvited } from './addresses.ts'
import { seenBySide } from './side.ts'

/** The relationship of two organisations (uuids), whoever invited; also an invitation that went to an address while it was nobody's here. */
export async function between(db: Db, own: string, other: string): Promise<Partnership | null> {
  const pair = await db.partnership.findFirst({
    where: {
      OR: [
        { senderId: own, recipientId: other },
        { senderId: other, recipientId: own },
      ],
    },
  })
  if (pair) return pair
  const seen = seenBySide(own, await addressesInvited(db, own))
  return db.partnership.findFirst({ where: { AND: [{ senderId: other, recipientId: null }, seen] } })
}

/** Of two who invite each other, or answer, at the same moment the second finds what the first has made; `other` may be an address that is
 *  nobody's here. */
export async function lockPair(db: Db, one: string, other: string): Promise<void> {
  const pair = [one, other].sort().join(' ')
  await db.$queryRaw`select 1 from (select pg_advisory_xact_lock(hashtextextended(${`partners ${pair}`}, 0))) locked`
}
