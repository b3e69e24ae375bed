import type { WebhookTopic } from '@prisma/client'
import { prisma } from '../../prisma/client.ts'
import { drain, skipRetryPauses } from '../jobs/queue.ts'
import { world } from '../world.ts'

type Who = 'nora' | 'abel' | 'olga' | 'ada' | 'gina' | 'max'

/** A webhook of somebody's organisation, that looks with their eyes. */
export function hookOf(who: Who, url: string, topics: WebhookTopic[] = ['updates', 'status', 'milestones', 'people']) {
  const { membershipId } = world.people[who]
  return prisma.webhook.create({
    data: {
      ...{ name: `Of ${who}`, url, topics, salt: `salt of ${who}` },
      membership: { connect: { id: membershipId } },
      organisation: { connect: { id: organisationOf(who) } },
    },
  })
}

function organisationOf(who: Who): string {
  const { northwind, meridian, brightline, globex } = world.organisations
  return { nora: northwind, abel: northwind, max: northwind, olga: meridian, ada: brightline, gina: globex }[who]
}

/** The tries of a webhook's messages, in order. */
export const triesOf = (webhookId: string) =>
  prisma.webhookAttempt.findMany({ where: { message: { webhookId } }, orderBy: { at: 'asc' } })

/** A milestone of Line 4 that somebody moved to a day. */
export async function moveMilestone(day: string): Promise<string> {
  const { id } = await prisma.milestone.findFirstOrThrow({
    where: { projectId: world.projects.line4 },
    orderBy: { id: 'asc' },
  })
  await prisma.milestone.update({ where: { id }, data: { dueOn: new Date(day) } })
  return id
}

/** Does what is due, and what is due because of that. */
export async function settled(): Promise<void> {
  await drain()
  await drain()
}

/** Lets the pauses of webhooks pass, and does what is due then. */
export async function skipPauses(): Promise<void> {
  await prisma.webhook.updateMany({ data: { restsUntil: null } })
  await skipRetryPauses()
  await settled()
}
