import { prisma } from '../../prisma/client.ts'
import type { Member } from '../access/actor.ts'
import { act } from '../act.ts'
import { passwordTries, type Trying } from './attempts.ts'
import { enter, usualActor } from './enter.ts'
import { matches } from './passwords.ts'
import { NotRecognised } from './refusals.ts'

/**
 * Signs a person in by e-mail address (as kept: lower case) and password, as whom `choose` says. Throws NotRecognised, the
 * same after the same work for an unknown address, a wrong password, a disabled person and somebody who is nobody here;
 * TooManyAttempts per account and per network address.
 */
export async function signIn(
  { password, ...who }: Trying & { password: string },
  choose: typeof usualActor = usualActor,
): Promise<Member> {
  await passwordTries.spend(who)
  const person = await prisma.person.findUnique({
    where: { email: who.email },
    select: { id: true, passwordHash: true },
  })
  const right = await matches(password, person?.passwordHash)
  const actor = person && right ? await choose(person.id) : null
  if (!actor) throw new NotRecognised('wrong-credentials')
  await passwordTries.forgive(who)
  await act(actor, (work) => enter(work, actor, 'password'))
  return actor
}
