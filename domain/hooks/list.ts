import type { Prisma } from '@prisma/client'
import { prisma } from '../../prisma/client.ts'
import type { Member } from '../access/actor/actor.ts'
import { scope } from '../access/scope.ts'
import { type Paged, pagedOf, pageSize } from '../projects/pages.ts'
import { NotFound } from '../refusals.ts'
import { findEyes, keepsWebhooks } from './eyes.ts'

const told = {
  ...{ id: true, name: true, url: true, topics: true, membershipId: true, arrivedAt: true },
  ...{ disabledAt: true, disabledBecause: true, formerUntil: true, createdAt: true },
} satisfies Prisma.WebhookSelect

/** A webhook as it is shown: with whose eyes it looks (null: nobody's, or nobody whose name the reader sees), and whether these are the reader's to
 *  lend. `formerUntil`: until when the secret before is good as well. */
export type ListedWebhook = Prisma.WebhookGetPayload<{ select: typeof told }> & {
  eyes: string | null
  isTheirs: boolean
}

/** One page of webhooks. */
export type WebhooksPage = Paged & { webhooks: ListedWebhook[] }

/** A page (from 1) of the webhooks of the actor's own organisation, newest first. Throws NotFound for who does not look after its account. */
export async function findWebhooks(actor: Member, page: number): Promise<WebhooksPage> {
  const paged = pagedOf(page, await prisma.webhook.count({ where: seenOf(actor, {}) }))
  return { ...paged, webhooks: await find(actor, {}, (paged.page - 1) * pageSize) }
}

/** One of them (uuid). Throws NotFound for any other. */
export async function findWebhook(actor: Member, id: string): Promise<ListedWebhook> {
  const [found] = await find(actor, { id })
  if (!found) throw new NotFound()
  return found
}

function seenOf(actor: Member, where: Prisma.WebhookWhereInput): Prisma.WebhookWhereInput {
  if (!keepsWebhooks(actor)) throw new NotFound()
  return { AND: [where, { organisationId: actor.organisation.id }, scope(actor, 'read', 'Webhook')] }
}

async function find(actor: Member, where: Prisma.WebhookWhereInput, skip = 0): Promise<ListedWebhook[]> {
  const rows = await prisma.webhook.findMany({
    where: seenOf(actor, where),
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: told,
    ...{ take: pageSize, skip },
  })
  const names = await namesOf(
    actor,
    rows.flatMap(({ membershipId }) => membershipId ?? []),
  )
  const theirs = new Set((await findEyes(actor)).map(({ id }) => id))
  const ofId = (id: string | null) => ({ eyes: names.get(id ?? '') ?? null, isTheirs: theirs.has(id ?? '') })
  return rows.map((row) => ({ ...row, ...ofId(row.membershipId) }))
}

async function namesOf(actor: Member, ids: string[]): Promise<Map<string, string>> {
  const found = await prisma.membership.findMany({
    where: { AND: [{ id: { in: ids } }, scope(actor, 'read', 'Membership')] },
    select: { id: true, person: { select: { name: true } } },
  })
  return new Map(found.map(({ id, person }) => [id, person.name]))
}
