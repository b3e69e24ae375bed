import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'
import { Invalid } from '../../refusals.ts'
import type { Caller } from '../sign-in/caller.ts'
import { hasOwnPassword, provePassword } from './password.ts'

/** How somebody who is signed in proves who they are: by their password; without one, that they signed in lately with the session
 *  that asks (its id). */
export type Proof = Caller & { current?: string | undefined; session: string }

/** What an actor has to show: a password, nothing more as they have just signed in, or that again. */
export type Needed = 'password' | 'nothing' | 'sign-in'

const lately = 10 * 60_000

/** What an actor has to show who asks with a session (its id). */
export async function proofNeeded({ personId }: Member, session: string): Promise<Needed> {
  if (await hasOwnPassword(personId)) return 'password'
  const since = new Date(Date.now() - lately)
  const recent = await prisma.session.count({ where: { id: session, personId, createdAt: { gt: since } } })
  return recent > 0 ? 'nothing' : 'sign-in'
}

/** Has an actor show that it is they. Throws Invalid on the field `current`, or on `form` when they have to sign in again;
 *  TooManyAttempts. */
export async function proveOneself(actor: Member, { current, session, ...caller }: Proof): Promise<void> {
  const needed = await proofNeeded(actor, session)
  if (needed === 'password') await provePassword(actor, current, caller)
  if (needed === 'sign-in') throw new Invalid({ form: 'sign-in-again' })
}
