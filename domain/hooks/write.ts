import type { Member } from '../access/actor/actor.ts'
import { act, type Work } from '../act.ts'
import type { Once } from '../once.ts'
import { type Proof, proveOneself } from '../people/passwords/proof.ts'
import { tellOfWebhook } from '../people/tell.ts'
import { mustBeTheirs, type WebhookAsked } from './asked.ts'
import { newSalt } from './secret.ts'

type Proven = { proof: Proof; once?: Once | undefined }

/** Makes a webhook of the actor's organisation, once they have shown that it is they, of which they are told by mail. Returns its id. Throws NotAllowed,
 *  Invalid, TooOften; as `proveOneself`. */
export async function makeWebhook(actor: Member, asked: WebhookAsked, { proof, once }: Proven): Promise<string> {
  await mustBeTheirs(actor, asked)
  await proveOneself(actor, proof)
  const { id: organisationId } = actor.organisation
  return act(
    actor,
    async (work) => {
      const { id } = await work.db.webhook.create({
        data: { ...asked, organisationId, creatorId: actor.membershipId, salt: newSalt() },
        select: { id: true },
      })
      await tellOfWebhook(work, actor, proof)
      const detail = { topics: asked.topics, membershipId: asked.membershipId }
      await work.record({ action: 'create', subject: 'Webhook', id, organisationId, detail })
      return id
    },
    { once, limit: 'webhook' },
  )
}

/** Changes a webhook (uuid): with eyes that the actor may lend, whoever lent some before. Throws as `makeWebhook`, and NotFound. */
export async function changeWebhook(actor: Member, id: string, asked: WebhookAsked, proof: Proof): Promise<void> {
  await mustBeTheirs(actor, asked)
  await proveOneself(actor, proof)
  const change = async ({ the, db, record }: Work) => {
    const { organisationId } = await the('update', 'Webhook', id)
    await db.webhook.update({ where: { id }, data: { ...asked, silences: 0, restsUntil: null } })
    const detail = { topics: asked.topics, membershipId: asked.membershipId }
    await record({ action: 'update', subject: 'Webhook', id, organisationId, detail })
  }
  await act(actor, change, { limit: 'webhook' })
}
