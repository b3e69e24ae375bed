import type { Webhook, WebhookEvent } from '@prisma/client'
import { prisma, query } from '../../../prisma/client.ts'
import { type Sql, sql } from '../../../prisma/sql.ts'
import { actorOfMembership, system } from '../../access/actor/actor.ts'
import { inPortal } from '../../access/actor/portal.ts'
import { act } from '../../act.ts'
import { disableWebhooks } from '../disable.ts'
import { enqueueMessages } from './enqueue.ts'
import { toldOf } from './told.ts'

type Listening = Pick<Webhook, 'id' | 'membershipId'>

/** Makes a message of an event (uuid) for each webhook that is told of such things and sees it, once. */
export async function tellOfEvent(id: string): Promise<void> {
  const event = await prisma.webhookEvent.findUnique({ where: { id } })
  if (!event) return
  for (const webhook of await query<Listening>('webhooks-of-event', listeningSql(event))) await tell(webhook, event)
}

/** Makes a message of an event for a webhook that sees it, unless there is one. A webhook whose eyes are not there any more is disabled. */
export async function tell({ id: webhookId, membershipId }: Listening, event: WebhookEvent): Promise<void> {
  const eyes = membershipId && (await actorOfMembership(membershipId))
  if (!eyes) return act(system, ({ db }) => disableWebhooks(db, { id: webhookId }, 'eyes_ended'))
  if (!(await toldOf(inPortal(eyes), event))) return
  const { id: eventId, type, subjectId, at: createdAt } = event
  await act(system, async ({ db }) => {
    const made = await db.webhookMessage.createManyAndReturn({
      data: [{ webhookId, eventId, type, subjectId, createdAt }],
      skipDuplicates: true,
      select: { id: true },
    })
    await enqueueMessages(
      db,
      webhookId,
      made.map((one) => one.id),
    )
  })
}

/** The webhooks that are told of such things, of those to whom a grant may lead there at all: whether they see it is asked of each. */
const listeningSql = ({ topic, organisationId }: WebhookEvent): Sql => sql`
  select w.id, w."membershipId" from "Webhook" w
  where w."disabledAt" is null and ${topic}::"WebhookTopic" = any(w.topics) and (${organisationId}::uuid is null
    or w."organisationId" = ${organisationId}::uuid
    or exists (select from "Grant" g where g."organisationId" = ${organisationId}::uuid and (
      g."principalId" in (w."organisationId", w."membershipId")
      or g."principalId" in (select x."groupId" from "GroupMember" x where x."membershipId" = w."membershipId")
      or g."principalId" in (select x."teamId" from "TeamMember" x where x."membershipId" = w."membershipId"))))`
