import type { Webhook } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import { actorOfMembership, system } from '../../access/actor/actor.ts'
import { inPortal } from '../../access/actor/portal.ts'
import { act } from '../../act.ts'
import { disableWebhooks } from '../disable.ts'
import { postTo } from '../network/post.ts'
import { signaturesOf } from '../secret.ts'
import { putOff, settleTry } from './settle.ts'
import { toldOf } from './told.ts'

/**
 * Sends a message (uuid) that waits, as far as those eyes see by now what it is about, and writes down what came of it. A worker that ends in between
 * leaves it waiting: it is sent again under the same id. What is not seen any more is told by no trace of it.
 */
export async function sendMessage(id: string): Promise<void> {
  const message = await prisma.webhookMessage.findUnique({ where: { id }, include: { webhook: true, event: true } })
  if (message?.state !== 'waiting' || message.webhook.disabledAt) return
  const { webhook, event, type, createdAt } = message
  if (webhook.restsUntil && webhook.restsUntil > new Date()) return putOff(message, webhook.restsUntil)
  const eyes = webhook.membershipId && (await actorOfMembership(webhook.membershipId))
  if (!eyes) return act(system, ({ db }) => disableWebhooks(db, { id: webhook.id }, 'eyes_ended'))
  const data = event ? await toldOf(inPortal(eyes), event) : { id: webhook.id }
  if (!data) return void (await prisma.webhookMessage.deleteMany({ where: { id } }))
  const body = JSON.stringify({ type, timestamp: (event?.at ?? createdAt).toISOString(), data })
  await settleTry(message, await postTo(webhook.url, { headers: headersOf(webhook, id, body), body }))
}

/** Source: Standard Webhooks, Webhook headers. */
function headersOf(webhook: Webhook, id: string, body: string): Record<string, string> {
  const at = Math.floor(Date.now() / 1000)
  return {
    'content-type': 'application/json',
    'user-agent': 'Portico-Webhooks/1',
    'webhook-id': id,
    'webhook-timestamp': String(at),
    'webhook-signature': signaturesOf(webhook, id, at, body),
  }
}
