import { prisma } from '../../prisma/client.ts'
import type { Member } from '../access/actor/actor.ts'
import { profiles } from '../access/profiles.ts'
import { can } from '../access/scope.ts'

/** A membership with whose eyes a webhook can look. */
export type WebhookEyes = { id: string; name: string; isMachine: boolean }

/** Whether somebody sets up the webhooks of the organisation that they act for: whoever looks after its account. */
export function keepsWebhooks(actor: Member): boolean {
  return can(actor, 'create', 'Webhook', { organisationId: actor.organisation.id })
}

/** The eyes that somebody may lend to a webhook: their own, and those of machine accounts whose profile they could give. Those of another person would tell
 *  them what that one alone may know. */
export async function findEyes(actor: Member): Promise<WebhookEyes[]> {
  const { mayGive } = profiles[actor.profile]
  const machines = await prisma.membership.findMany({
    where: {
      ...{ organisationId: actor.organisation.id, disabledAt: null, profile: { in: [...mayGive] } },
      person: { is: { isMachine: true, disabledAt: null } },
    },
    orderBy: [{ person: { name: 'asc' } }, { id: 'asc' }],
    select: { id: true, person: { select: { name: true } } },
  })
  const own = { id: actor.membershipId, name: actor.name, isMachine: false }
  return [own, ...machines.map(({ id, person }) => ({ id, name: person.name, isMachine: true }))]
}
