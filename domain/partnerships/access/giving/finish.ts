import { prisma } from '../../../../prisma/client.ts'
import type { Member } from '../../../access/actor/actor.ts'
import { act } from '../../../act.ts'
import { type Needed, type Proof, proofNeeded, proveOneself } from '../../../people/passwords/proof.ts'
import { Conflict, NotFound } from '../../../refusals.ts'
import { endAccess } from '../end.ts'
import { givesAccess } from '../who-may.ts'
import { findAccess, type OneAccess } from './one.ts'
import { accessHeld } from './row.ts'

/** An access that somebody is about to end, and what they have to show for it. */
export type AccessToEnd = { access: OneAccess; email: string; needed: Needed }

/** What falls away with an access (uuid) that the actor's own organisation gave, and what to show with a session (its id). Throws NotFound also for one that is
 *  not accepted. */
export async function findAccessToEnd(actor: Member, id: string, session: string): Promise<AccessToEnd> {
  const access = await findAccess(actor, id)
  if (access.state !== 'accepted') throw new NotFound()
  const needed = access.reach === 'complete' ? await proofNeeded(actor, session) : 'nothing'
  return { access, email: actor.email, needed }
}

/** Ends an access (uuid) from the client's side; complete access once they have shown that it is they. Throws NotFound; Conflict where the partner was
 *  faster; for complete access as `proveOneself`. */
export async function finishAccess(actor: Member, id: string, proof: Proof): Promise<void> {
  if (!givesAccess(actor)) throw new NotFound()
  const organisationId = actor.organisation.id
  const found = await prisma.partnerAccess.findFirst({ where: { id, clientId: organisationId } })
  const isProven = found?.state === 'accepted' && found.reach === 'complete'
  if (isProven) await proveOneself(actor, proof)
  await act(actor, async (work) => {
    const access = await accessHeld(work.db, actor, id)
    if (access.state !== 'accepted' || (access.reach === 'complete' && !isProven)) throw new Conflict('access-over')
    await endAccess(work, access, { side: 'client', membershipId: actor.membershipId, organisationId })
  })
}
