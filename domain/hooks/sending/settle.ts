import type { Webhook, WebhookMessage } from '@prisma/client'
import { system } from '../../access/actor/actor.ts'
import { act, type Db } from '../../act.ts'
import { disableWebhooks } from '../disable.ts'
import type { WebhookOutcome } from '../network/post.ts'
import { enqueueMessages } from './enqueue.ts'
import { nextTry, restAfter, restAsked } from './pauses.ts'

type Tried = WebhookMessage & { webhook: Webhook }

/**
 * Writes down what came of a try. What has not arrived is tried again after pauses that grow, and not before the receiver asks for it; behind the last one it has failed, and where nothing else
 * has arrived meanwhile, nothing more is sent there. Whoever answers 410 is not asked again at all.
 */
export function settleTry(message: Tried, outcome: WebhookOutcome): Promise<void> {
  return act(system, async ({ db }) => {
    const { id, webhookId } = message
    const { retryAfter, ...told } = outcome
    await db.webhookAttempt.create({ data: { messageId: id, ...told } })
    await noteAnswer(db, message.webhook, outcome)
    if (hasArrived(outcome)) return settle(db, id, 'arrived')
    const tries = message.tries + 1
    const next = outcome.status === 410 ? null : nextTry(tries, { retryAfter, since: message.triesFrom })
    if (next) {
      const { count } = await db.webhookMessage.updateMany({
        where: { id, state: 'waiting' },
        data: { tries, nextAt: next },
      })
      if (count > 0) await enqueueMessages(db, webhookId, [id], next)
      return
    }
    await settle(db, id, 'failed')
    if (outcome.status === 410) await disableWebhooks(db, { id: webhookId }, 'gone')
    else await giveUp(db, message)
  })
}

/** Leaves a message for a moment without a try. */
export function putOff({ id, webhookId }: WebhookMessage, until: Date): Promise<void> {
  return act(system, async ({ db }) => {
    await db.webhookMessage.updateMany({ where: { id, state: 'waiting' }, data: { nextAt: until } })
    await enqueueMessages(db, webhookId, [id], until)
  })
}

const hasArrived = ({ status }: WebhookOutcome) => status !== null && status >= 200 && status < 300

async function settle(db: Db, id: string, state: 'arrived' | 'failed'): Promise<void> {
  await db.webhookMessage.updateMany({ where: { id, state: 'waiting' }, data: { state, nextAt: null } })
}

async function noteAnswer(db: Db, { id, silences }: Webhook, outcome: WebhookOutcome): Promise<void> {
  const isSilent = outcome.status === null
  const rest = isSilent
    ? { silences: silences + 1, restsUntil: restAfter(silences) }
    : { silences: 0, restsUntil: restAsked(outcome.retryAfter) }
  await db.webhook.updateMany({
    where: { id },
    data: { ...rest, ...(hasArrived(outcome) && { arrivedAt: new Date() }) },
  })
}

async function giveUp(db: Db, { webhookId, triesFrom }: Tried): Promise<void> {
  const nothingArrived = { OR: [{ arrivedAt: null }, { arrivedAt: { lt: triesFrom } }] }
  await disableWebhooks(db, { id: webhookId, ...nothingArrived }, 'gave_up')
}
