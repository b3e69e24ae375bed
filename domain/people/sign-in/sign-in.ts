import type { Person, Prisma } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'
import { act } from '../../act.ts'
import { findTakenBack } from '../../licences/idle/taken-back.ts'
import { matches } from '../passwords/hash.ts'
import { endOfTemporary } from '../passwords/passwords.ts'
import { AccessTakenBack, NoMembership, NotRecognised, PasswordEnded } from '../refusals.ts'
import { counted, passwordTries, type SignInAttempt } from './attempts.ts'
import { enter, usualActor } from './enter.ts'

/**
 * Signs a person in by e-mail address (as kept: lower case) and password, as whom `choose` says. Throws NotRecognised, the
 * same after the same work for an unknown address, a wrong password, a disabled person and somebody who may not come in here;
 * AccessTakenBack, after the right password, for somebody whose licence was taken back; NoMembership, after it, for somebody who was never in an organisation, or has left all by themselves, unless it
 * is the staff that is asked for; PasswordEnded, after a temporary password that was right; TooManyAttempts.
 */
export function signIn(
  { password, ...who }: SignInAttempt & { password: string },
  choose: typeof usualActor = usualActor,
): Promise<Member> {
  return counted(passwordTries, who, async () => {
    const person = await prisma.person.findUnique({
      where: { email: who.email },
      select: { id: true, passwordHash: true, passwordTemporary: true, temporaryUntil: true, createdAt: true },
    })
    const right = await matches(password, person?.passwordHash)
    const actor = person && right ? await choose(person.id) : null
    if (!actor) throw await refusalFor(right ? person : null, choose !== usualActor)
    if (person && hasEnded(person)) throw new PasswordEnded()
    await act(actor, (work) => enter(work, actor, 'password', who))
    return actor
  })
}

/** Without an end of its own, as the version before writes it, a temporary password is as old as its person. */
function hasEnded({ passwordTemporary, temporaryUntil, createdAt }: Own): boolean {
  return passwordTemporary && (temporaryUntil ?? endOfTemporary(createdAt)) <= new Date()
}

type Own = Pick<Person, 'passwordTemporary' | 'temporaryUntil' | 'createdAt'>

const notLeft = {
  profile: { not: 'guest' },
  OR: [{ leftAt: null }, { disabledAt: null }],
} satisfies Prisma.MembershipWhereInput

/** Why somebody who said who they are (null: did not) does not come in; `asStaff`: to the back-office. Who was disabled by somebody is not told so. */
async function refusalFor(person: { id: string } | null, asStaff: boolean) {
  const takenBack = person && (await findTakenBack(person.id, asStaff))
  if (takenBack) return new AccessTakenBack(takenBack)
  const alone =
    person &&
    !asStaff &&
    (await prisma.person.count({
      where: { id: person.id, disabledAt: null, memberships: { none: notLeft } },
    })) === 1
  return alone ? new NoMembership() : new NotRecognised('wrong-credentials')
}
