import type { Prisma, WebhookEnd } from '@prisma/client'
import { system } from '../access/actor/actor.ts'
import type { Db } from '../act.ts'
import { record } from '../activity/record.ts'
import { tellOfDisabled } from './mails.ts'

/** Sends nothing more to these webhooks: what waits has failed, until somebody enables them and has it sent again. Those who look after the account are
 *  told by mail, and the log says why. */
export async function disableWebhooks(db: Db, where: Prisma.WebhookWhereInput, because: WebhookEnd): Promise<void> {
  const ended = await db.webhook.updateManyAndReturn({
    where: { AND: [where, { disabledAt: null }] },
    data: { disabledAt: new Date(), disabledBecause: because },
  })
  await failWaiting(
    db,
    ended.map(({ id }) => id),
  )
  for (const webhook of ended) {
    const { id, organisationId } = webhook
    await record(db, system, [{ action: 'disable', subject: 'Webhook', id, organisationId, detail: { because } }])
    await tellOfDisabled(db, webhook)
  }
}

/** What waits for these webhooks (uuids) is not sent. */
export async function failWaiting(db: Db, ids: string[]): Promise<void> {
  await db.webhookMessage.updateMany({
    where: { webhookId: { in: ids }, state: 'waiting' },
    data: { state: 'failed', nextAt: null },
  })
}
