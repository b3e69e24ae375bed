import type { Member } from '../access/actor/actor.ts'
import { act } from '../act.ts'
import { Conflict } from '../refusals.ts'
import { failWaiting } from './disable.ts'
import { findEyes } from './eyes.ts'

/** Ends a webhook (uuid) for good, with its log. Throws NotFound, NotAllowed. */
export function endWebhook(actor: Member, id: string): Promise<void> {
  return act(actor, async ({ the, db, record }) => {
    const { organisationId } = await the('delete', 'Webhook', id)
    await db.webhook.deleteMany({ where: { id } })
    await record({ action: 'delete', subject: 'Webhook', id, organisationId })
  })
}

/** Sends nothing more to a webhook (uuid) until it is enabled again. Throws NotFound, NotAllowed. */
export function stopWebhook(actor: Member, id: string): Promise<void> {
  return act(actor, async ({ the, db, record }) => {
    const { organisationId, disabledAt } = await the('update', 'Webhook', id)
    if (disabledAt) return
    await db.webhook.update({ where: { id }, data: { disabledAt: new Date(), disabledBecause: 'by_hand' } })
    await failWaiting(db, [id])
    await record({ action: 'disable', subject: 'Webhook', id, organisationId })
  })
}

/** Sends to a webhook (uuid) again from now on. Throws NotFound, NotAllowed; Conflict where the eyes are not there any more, or are not the actor's
 *  to lend: then it is to be changed first. */
export async function resumeWebhook(actor: Member, id: string): Promise<void> {
  const eyes = await findEyes(actor)
  await act(actor, async ({ the, db, record }) => {
    const { organisationId, membershipId } = await the('update', 'Webhook', id)
    if (!eyes.some((one) => one.id === membershipId)) throw new Conflict('webhook-eyes')
    const awake = { disabledAt: null, disabledBecause: null, silences: 0, restsUntil: null, arrivedAt: null }
    await db.webhook.update({ where: { id }, data: awake })
    await record({ action: 'enable', subject: 'Webhook', id, organisationId })
  })
}
