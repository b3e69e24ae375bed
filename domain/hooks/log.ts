import type { Prisma } from '@prisma/client'
import { prisma } from '../../prisma/client.ts'
import type { Member } from '../access/actor/actor.ts'
import { type Paged, pagedOf, pageSize } from '../projects/pages.ts'
import { findWebhook, type ListedWebhook } from './list.ts'

const attempt = { id: true, status: true, fault: true, answer: true, took: true, at: true } as const
const told = {
  ...{ id: true, type: true, subjectId: true, state: true, nextAt: true, createdAt: true },
  attempts: { select: attempt, orderBy: [{ at: 'desc' as const }, { id: 'desc' as const }], take: 12 },
} satisfies Prisma.WebhookMessageSelect

/** A message and what came of its tries, the latest first. */
export type LoggedMessage = Prisma.WebhookMessageGetPayload<{ select: typeof told }>

/** A webhook and a page of what it was told, newest first. */
export type WebhookLog = Paged & { webhook: ListedWebhook; messages: LoggedMessage[] }

/** What a webhook (uuid) of the actor's own organisation was told. Throws NotFound as `findWebhook`. */
export async function findLog(actor: Member, id: string, page: number): Promise<WebhookLog> {
  const webhook = await findWebhook(actor, id)
  const where = { webhookId: webhook.id }
  const paged = pagedOf(page, await prisma.webhookMessage.count({ where }))
  const messages = await prisma.webhookMessage.findMany({
    ...{ where, select: told, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] },
    ...{ take: pageSize, skip: (paged.page - 1) * pageSize },
  })
  return { webhook, messages, ...paged }
}
