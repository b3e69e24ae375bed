import { z } from 'zod'
import type { Member } from '../access/actor/actor.ts'
import { act, type Work } from '../act.ts'
import type { Once } from '../once.ts'
import { Conflict, Invalid, NotFound } from '../refusals.ts'
import { enqueueMessages } from './sending/enqueue.ts'

/** How far back something is sent again, in days: so long it is kept. */
export const keptDays = 30

/** Since when all is sent again. */
export const replaySince = z.strictObject({ since: z.date() })

/** Sends a message (uuid) of a webhook (uuid) again, under its id. Throws NotFound, NotAllowed, TooOften; Conflict while it is disabled. */
export function sendAgain(actor: Member, webhookId: string, messageId: string, once?: Once): Promise<void> {
  return doing(actor, webhookId, once, async ({ db, record }, organisationId) => {
    const found = await db.webhookMessage.findFirst({ where: { id: messageId, webhookId } })
    if (!found) throw new NotFound()
    await wait(db, webhookId, [messageId])
    const detail = { messageId }
    await record({ action: 'send-again', subject: 'Webhook', id: webhookId, organisationId, detail })
  })
}

/** Sends all again that a webhook (uuid) was told since a moment, under the same ids, and what happened while it was disabled. Throws as `sendAgain`, and
 *  Invalid for a moment that is longer ago than is kept, or to come. */
export function sendAllAgain(actor: Member, id: string, { since }: z.output<typeof replaySince>, once?: Once) {
  const oldest = Date.now() - keptDays * 24 * 60 * 60 * 1000
  if (since.getTime() < oldest || since.getTime() > Date.now()) throw new Invalid({ since: 'wrong' })
  return doing(actor, id, once, async ({ later, record }, organisationId) => {
    await later('webhook-replay', { webhookId: id, since: since.toISOString() }, `webhook-replay ${id}`)
    const detail = { since: since.toISOString() }
    await record({ action: 'send-again', subject: 'Webhook', id, organisationId, detail })
  })
}

/** Sends something to a webhook (uuid) that says nothing, to try it. Throws as `sendAgain`. */
export function sendTest(actor: Member, webhookId: string, once?: Once): Promise<void> {
  return doing(actor, webhookId, once, async ({ db, record }, organisationId) => {
    const { id } = await db.webhookMessage.create({ data: { webhookId, type: 'test' }, select: { id: true } })
    await enqueueMessages(db, webhookId, [id])
    await record({ action: 'send-test', subject: 'Webhook', id: webhookId, organisationId })
  })
}

/** Has messages (uuids) of a webhook wait once more, as if they had never been tried. */
export async function wait(db: Work['db'], webhookId: string, ids: string[]): Promise<void> {
  const now = new Date()
  const again = { state: 'waiting', tries: 0, triesFrom: now, nextAt: now } as const
  await db.webhookMessage.updateMany({ where: { id: { in: ids } }, data: again })
  await db.webhook.updateMany({ where: { id: webhookId }, data: { restsUntil: null } })
  await enqueueMessages(db, webhookId, ids)
}

function doing(
  actor: Member,
  id: string,
  once: Once | undefined,
  verb: (work: Work, organisationId: string) => Promise<void>,
): Promise<void> {
  const work = async (work: Work) => {
    const { organisationId, disabledAt } = await work.the('update', 'Webhook', id)
    if (disabledAt) throw new Conflict('webhook-disabled')
    await verb(work, organisationId)
  }
  return act(actor, work, { once, limit: 'webhook' })
}
