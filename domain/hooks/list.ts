import type { Prisma } from '@prisma/client'
import { prisma } from '../../prisma/client.ts'
import type { Member } from '../access/actor/actor.ts'
import { scope } from '../access/scope.ts'
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

/** The webhooks of the actor's own organisation, newest first. Throws NotFound for who does not look after its account. */
export async function findWebhooks(actor: Member): Promise<ListedWebhook[]> {
  return find(actor, {})
}

/** One of them (uuid). Throws NotFound for any other. */
export async function findWebhook(actor: Member, id: string): Promise<ListedWebhook> {
  const [found] = await find(actor, { id })
  if (!found) throw new NotFound()
  return found
}

async function find(actor: Member, where: Prisma.WebhookWhereInput): Promise<ListedWebhook[]> {
  if (!keepsWebhooks(actor)) throw new NotFound()
  const own = { organisationId: actor.organisation.id }
  const rows = await prisma.webhook.findMany({
    where: { AND: [where, own, scope(actor, 'read', 'Webhook')] },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: told,
    take: 200,
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
