import type { Db } from '../../act.ts'
import { enqueueAll } from '../../later.ts'

/** How many messages of one webhook are sent at once. */
const atOnce = 3

/** Enqueues the sending of messages of a webhook, now or at a moment, in the transaction of its cause. One that waits is moved there. */
export function enqueueMessages(db: Db, webhookId: string, ids: string[], at?: Date): Promise<void> {
  const payloads = ids.map((messageId) => ({ messageId }))
  return enqueueAll(db, 'webhook', payloads, at, ({ messageId }) => ({
    key: `webhook ${messageId}`,
    queue: `webhook ${webhookId} ${Number.parseInt(messageId.slice(-4), 16) % atOnce}`,
  }))
}
