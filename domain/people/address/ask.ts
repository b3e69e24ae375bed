import type { Member } from '../../access/actor/actor.ts'
import { act, type Work } from '../../act.ts'
import { post } from '../../delivery/post.ts'
import { Invalid } from '../../refusals.ts'
import { type Proof, proveOneself } from '../passwords/proof.ts'
import { invalidateLinks, issue } from '../tokens.ts'

/**
 * Has a link mailed to the address that the actor wants to have; one that was mailed before is worthless. Whose that address is, nobody looks
 * up here: the answer and its time are the same for all. Throws Invalid for the address they have; as `proveOneself`; TooOften.
 */
export async function askForAddress(actor: Member, email: string, proof: Proof): Promise<void> {
  if (email === actor.email) throw new Invalid({ email: 'address-same' })
  await proveOneself(actor, proof)
  const { personId, membershipId, organisation } = actor
  await act(
    actor,
    async (work) => {
      await invalidateLinks(work.db, personId, ['new_address'])
      const { id: subjectId } = await issue(work.db, 'new_address', personId, { detail: { email } })
      await post(work, { kind: 'new_address', email, membershipId, organisationId: organisation.id, subjectId })
      await record(work, actor)
    },
    { limit: 'address' },
  )
}

/** Takes back what the actor asked for: the link that was mailed is worthless. */
export async function withdrawAddress(actor: Member): Promise<void> {
  await act(actor, ({ db }) => invalidateLinks(db, actor.personId, ['new_address']))
}

const record = (work: Work, { personId: id, organisation }: Member) =>
  work.record({ action: 'request-address', subject: 'Person', id, organisationId: organisation.id })
