import type { Membership, Prisma } from '@prisma/client'
import type { Db } from '../../act.ts'
import { Conflict } from '../../refusals.ts'

/** Nobody can leave an organisation without a billing administrator, also when two try at the same moment: to be asked under the lock.
 *  Neither a machine account nor somebody who has not answered their invitation yet stands in for one who is there. Throws Conflict.
 *  Source: permission-profiles.txt. */
export async function mustKeepBilling(db: Db, member: Membership): Promise<void> {
  if (await isLastBilling(db, member)) throw new Conflict('last-billing-administrator')
}

type Counting = { membership: { count(asked: { where: Prisma.MembershipWhereInput }): Promise<number> } }

/** Whether an organisation would be without a billing administrator if a member were none. */
export async function isLastBilling(db: Counting, member: Membership): Promise<boolean> {
  const { id, organisationId, profile, disabledAt, lastUsedAt } = member
  if (profile !== 'billing_administrator' || disabledAt) return false
  const others = await db.membership.count({
    where: {
      organisationId,
      profile,
      disabledAt: null,
      id: { not: id },
      person: { isMachine: false },
      ...(lastUsedAt && { lastUsedAt: { not: null } }),
    },
  })
  return others === 0
}
