import { prisma } from '../../prisma/client.ts'
import type { Member } from '../access/actor.ts'
import { act, type Work } from '../act.ts'
import { Invalid } from '../refusals.ts'
import { passwordTries } from './attempts.ts'
import { checkPassword, hashed, matches } from './passwords.ts'
import { spendAll } from './tokens.ts'

/** A change of password: the current one (not asked for when there is none, or only a temporary one), the new one, the
 *  session that stays signed in, and the network address it comes from. */
export type PasswordChange = { current?: string; password: string; session: string; address: string }

/** Whether a person has a password of their own, which is asked for before it is changed. */
export async function hasOwnPassword(personId: string): Promise<boolean> {
  const { passwordHash, passwordTemporary } = await secretsOf(personId)
  return Boolean(passwordHash) && !passwordTemporary
}

/** Changes the actor's own password; their other sessions and open links end. Throws Invalid, TooManyAttempts. */
export async function setPassword(actor: Member, change: PasswordChange): Promise<void> {
  const { personId, email } = actor
  const { passwordHash, passwordTemporary } = await secretsOf(personId)
  if (passwordHash && !passwordTemporary) {
    await passwordTries.spend({ email, address: change.address })
    if (!(await matches(change.current ?? '', passwordHash))) throw new Invalid({ current: 'wrong-password' })
    await passwordTries.forgive({ email, address: change.address })
  }
  if (await matches(change.password, passwordHash)) throw new Invalid({ password: 'password-same' })
  await act(actor, async (work) => {
    await choosePassword(work, actor, change.password)
    await spendAll(work.db, personId, ['reset', 'sign_in'])
    await work.db.session.deleteMany({ where: { personId, id: { not: change.session } } })
  })
}

/** Writes a person's own password and its activity. Throws Invalid when it is too weak. */
export async function choosePassword({ db, record }: Work, actor: Member, password: string): Promise<void> {
  checkPassword(password, actor)
  await db.person.update({
    where: { id: actor.personId },
    data: { passwordHash: await hashed(password), passwordTemporary: false },
  })
  await record({
    action: 'change-password',
    subject: 'Person',
    id: actor.personId,
    organisationId: actor.organisation.id,
  })
}

function secretsOf(id: string) {
  return prisma.person.findUniqueOrThrow({ where: { id }, select: { passwordHash: true, passwordTemporary: true } })
}
