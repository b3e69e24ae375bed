import type { Membership } from '@prisma/client'
import type { Member } from '../access/actor.ts'
import { act, type Db } from '../act.ts'
import { Conflict } from '../refusals.ts'

/**
 * Disables a person in an organisation (the membership's uuid): their sessions in it end at once, what they wrote stays.
 * Throws NotFound, NotAllowed; Conflict for oneself, for somebody disabled already, and for the last billing administrator.
 * Source: permission-profiles.txt.
 */
export function disablePerson(actor: Member, membershipId: string): Promise<void> {
  return act(actor, async ({ db, the, record }) => {
    const membership = await the('disable', 'Membership', membershipId)
    if (membership.id === actor.membershipId) throw new Conflict('yourself')
    await mustKeepBilling(db, membership)
    const { count } = await db.membership.updateMany({
      where: { id: membershipId, disabledAt: null },
      data: { disabledAt: new Date() },
    })
    if (count === 0) throw new Conflict('already-disabled')
    await db.session.deleteMany({ where: { membershipId } })
    await record({
      action: 'disable',
      subject: 'Membership',
      id: membershipId,
      organisationId: membership.organisationId,
    })
  })
}

/** Nobody can leave an organisation without a billing administrator, also when two try at the same moment. */
async function mustKeepBilling(db: Db, { id, organisationId, profile }: Membership): Promise<void> {
  if (profile !== 'billing_administrator') return
  await db.$queryRaw`select id from "Organisation" where id = ${organisationId}::uuid for update`
  const others = await db.membership.count({
    where: { organisationId, profile, disabledAt: null, id: { not: id } },
  })
  if (others === 0) throw new Conflict('last-billing-administrator')
}
