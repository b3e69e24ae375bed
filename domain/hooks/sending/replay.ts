import type { Webhook } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import { system } from '../../access/actor/actor.ts'
import { act } from '../../act.ts'
import { wait } from '../replay.ts'
import { tell } from './fan-out.ts'

const atOnce = 200

/** Sends a webhook (uuid) again what it was told since a moment, and then what it was not told of what it sees. A worker that ends in between begins
 *  anew: a message is there once. */
export async function replay(webhookId: string, since: Date): Promise<void> {
  const webhook = await prisma.webhook.findFirst({ where: { id: webhookId, disabledAt: null } })
  if (!webhook) return
  for (let after = ''; ; ) {
    const where = { webhookId, createdAt: { gte: since }, ...(after && { id: { gt: after } }) }
    const found = await prisma.webhookMessage.findMany({
      ...{ where, orderBy: { id: 'asc' }, take: atOnce, select: { id: true } },
    })
    const ids = found.map(({ id }) => id)
    if (ids.length === 0) break
    await act(system, ({ db }) => wait(db, webhookId, ids))
    after = ids.at(-1) ?? ''
  }
  await tellMissed(webhook, since > webhook.createdAt ? since : webhook.createdAt)
}

/** What happened since then and is no message of the webhook yet. */
async function tellMissed(webhook: Webhook, since: Date): Promise<void> {
  for (let after = ''; ; ) {
    const events = await prisma.webhookEvent.findMany({
      where: {
        ...{ at: { gte: since }, topic: { in: webhook.topics }, messages: { none: { webhookId: webhook.id } } },
        ...(after && { id: { gt: after } }),
      },
      ...{ orderBy: { id: 'asc' }, take: atOnce },
    })
    for (const event of events) await tell(webhook, event)
    const last = events.at(-1)
    if (!last) return
    after = last.id
  }
}
