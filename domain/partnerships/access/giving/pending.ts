import type { PartnerAccess } from '@prisma/client'
import type { Member } from '../../../access/actor/actor.ts'
import { act, type Db } from '../../../act.ts'
import { tellOfAccess } from '../../../delivery/partners/access.ts'
import { Conflict, NotAllowed } from '../../../refusals.ts'
import { membershipsOf } from '../../addresses.ts'
import { mayOffer } from '../who-may.ts'
import { accessHeld, isPartnerTold } from './row.ts'
import { accessBetween } from './whom.ts'

/** Sends an offer of access (uuid) again. Throws NotFound; NotAllowed for complete access of who does not give it; Conflict for one that was answered; TooOften. */
export function resendAccess(actor: Member, id: string): Promise<void> {
  const { membershipId, organisation } = actor
  const by = { membershipId, organisationId: organisation.id }
  return act(
    actor,
    async (work) => {
      const found = await accessHeld(work.db, actor, id)
      if (found.state !== 'pending') throw new Conflict('access-answered')
      if (!mayOffer(actor, found)) throw new NotAllowed('give-all-access')
      const data = { sentAt: new Date(), givenById: membershipId }
      const access = await work.db.partnerAccess.update({ where: { id }, data })
      const happened = { action: 'resend-partner-access', subject: 'PartnerAccess', id } as const
      await work.record({ ...happened, organisationId: organisation.id, detail: { reach: found.reach } })
      if (await isAsked(work.db, found)) await tellOfAccess(work, 'access_offered', access, 'partner', by)
    },
    { limit: { kind: 'partnering', of: organisation.id } },
  )
}

/** Whether anybody is told: not of a second offer to an organisation by another address, of which the client does not know whose it is. */
async function isAsked(db: Db, { clientId, partnerId, email }: PartnerAccess): Promise<boolean> {
  if (partnerId) return true
  const [there] = await membershipsOf(db, email)
  return !there || (await accessBetween(db, clientId, there.organisationId)) === null
}

/** Takes an access (uuid) off the list: an offer that waits is withdrawn, and of one that was refused or has ended nothing stays but the log. Throws
 *  NotFound; Conflict for one that is accepted, also because the partner was faster. */
export function deleteAccess(actor: Member, id: string): Promise<void> {
  return act(actor, async ({ db, record }) => {
    const found = await accessHeld(db, actor, id)
    const { state, reach, clientId, partnerId, email } = found
    if (state === 'accepted') throw new Conflict('access-accepted')
    const named = isPartnerTold(found) && partnerId ? { id: partnerId } : null
    const partner = named && (await db.organisation.findUnique({ where: named, select: { name: true } }))
    await db.partnerAccess.delete({ where: { id } })
    const whom = partner?.name ?? email
    const action = state === 'pending' ? 'withdraw-partner-access' : 'delete'
    await record({ action, subject: 'PartnerAccess', id, organisationId: clientId, detail: { reach, whom } })
  })
}
