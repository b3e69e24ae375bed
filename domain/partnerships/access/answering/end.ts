import type { Member } from '../../../access/actor/actor.ts'
import { act } from '../../../act.ts'
import { type Needed, type Proof, proofNeeded, proveOneself } from '../../../people/passwords/proof.ts'
import { Conflict, NotFound } from '../../../refusals.ts'
import { looksAfterPartners } from '../../looks-after.ts'
import { endAccess } from '../end.ts'
import { type FoundClient, findClient } from './clients.ts'
import { accessUnderLock } from './row.ts'

/** Access to a client that somebody is about to give up, and what they have to show for it: nothing where it is limited. */
export type ClientToEnd = FoundClient & { needed: Needed }

/** An accepted access (uuid) of the actor's own organisation; `session`: the id of the one that asks. Throws NotFound for any other one. */
export async function findClientToEnd(actor: Member, id: string, session: string): Promise<ClientToEnd> {
  const found = await findClient(actor, id)
  if (found.state !== 'accepted') throw new NotFound()
  return { ...found, needed: found.opens.reach === 'complete' ? await proofNeeded(actor, session) : 'nothing' }
}

/**
 * Ends access (uuid) that the actor's own organisation has to a client. Whoever ends complete access shows that it is they. Throws NotFound, also
 * for who does not look after partners; Invalid and TooManyAttempts as `proveOneself`; Conflict where it has ended, or become complete, meanwhile.
 */
export async function endClientAccess(actor: Member, id: string, proof: Proof): Promise<void> {
  if (!looksAfterPartners(actor)) throw new NotFound()
  const { opens } = await findClient(actor, id)
  const isProved = opens.reach === 'complete'
  if (isProved) await proveOneself(actor, proof)
  const { membershipId, organisation } = actor
  await act(actor, async (work) => {
    const access = await accessUnderLock(work.db, organisation.id, id)
    if (access.state !== 'accepted' || (access.reach === 'complete' && !isProved)) throw new Conflict('access-not-now')
    await endAccess(work, access, { side: 'partner', membershipId, organisationId: organisation.id })
  })
}
