import { WebhookTopic } from '@prisma/client'
import { z } from 'zod'
import { line } from '../../words/line.ts'
import type { Member } from '../access/actor/actor.ts'
import { Invalid } from '../refusals.ts'
import { topicsFor } from './events.ts'
import { findEyes } from './eyes.ts'
import { webhookAddress } from './network/address.ts'

/** What a webhook is made of: what it is called, where it is sent, what it tells, and the membership (uuid) with whose eyes it looks. */
export const webhookAsked = z.strictObject({
  name: line(100),
  url: webhookAddress,
  topics: z.array(z.enum(WebhookTopic)).min(1, 'missing').max(Object.keys(WebhookTopic).length),
  membershipId: z.uuid(),
})
export type WebhookAsked = z.output<typeof webhookAsked>

/** Throws Invalid for eyes that the actor may not lend, and for what there is nothing of to tell. */
export async function mustBeTheirs(actor: Member, { topics, membershipId }: WebhookAsked): Promise<void> {
  const eyes = await findEyes(actor)
  if (!eyes.some(({ id }) => id === membershipId)) throw new Invalid({ membershipId: 'no-choice' })
  const offered = topicsFor(actor)
  if (!topics.every((topic) => offered.includes(topic))) throw new Invalid({ topics: 'no-choice' })
}
