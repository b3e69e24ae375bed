import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'
import { act, type Work } from '../../act.ts'
import { Invalid } from '../../refusals.ts'
import { counted, passwordTries } from '../sign-in/attempts.ts'
import type { Caller } from '../sign-in/caller.ts'
import { tellOfPassword } from '../tell.ts'
import { invalidateLinks } from '../tokens.ts'
import { hashed, matches } from './hash.ts'
import { ownerOf } from './own-words.ts'
import { checkPassword } from './passwords.ts'

/** A change of password: the current one (not asked for when there is none, or only a temporary one), the new one, the
 *  session that stays signed in, and where it is asked for from. */
export type PasswordChange = Caller & { current?: string; password: string; session: string }

/** Whether a person has a password of their own, which is asked for before it is changed. */
export async function hasOwnPassword(personId: string): Promise<boolean> {
  const { passwordHash, passwordTemporary } = await secretsOf(personId)
  return Boolean(passwordHash) && !passwordTemporary
}

/** Has somebody show that they know their own password; each time counts as a try to sign in. Throws Invalid on the field
 *  `current`, TooManyAttempts. */
export async function provePassword({ personId, email }: Member, current = '', caller: Caller): Promise<void> {
  if (!current) throw new Invalid({ current: 'missing' })
  await counted(passwordTries, { ...caller, email }, async () => {
    const { passwordHash } = await secretsOf(personId)
    if (!(await matches(current, passwordHash))) throw new Invalid({ current: 'wrong-password' })
  })
}

/** Changes the actor's own password. Their other sessions and mailed links end; an open invitation into another organisation stays,
 *  and asks for the new password. Throws Invalid, TooManyAttempts. */
export async function setPassword(actor: Member, change: PasswordChange): Promise<void> {
  const { personId } = actor
  const hadOne = await hasOwnPassword(personId)
  if (hadOne) await provePassword(actor, change.current, change)
  const { passwordHash } = await secretsOf(personId)
  if (await matches(change.password, passwordHash)) throw new Invalid({ password: 'password-same' })
  const chosen = await chosenPassword(actor, change.password)
  await act(actor, async (work) => {
    await keepPassword(work, actor, chosen)
    if (hadOne) await tellOfPassword(work, actor, change)
    await invalidateLinks(work.db, personId, ['reset', 'sign_in', 'new_address'])
    await work.db.session.deleteMany({ where: { personId, id: { not: change.session } } })
  })
}

/** The hash of a password that somebody chose, made before a transaction, for it takes long. Throws Invalid when it is too weak.
 *  `name`: what they are called from now on. */
export async function chosenPassword(person: Member, password: string, name = person.name): Promise<string> {
  await checkPassword(password, await ownerOf(person, name))
  return hashed(password)
}

/** Writes a person's own password, as `chosenPassword` made it, and its activity. */
export async function keepPassword({ db, record }: Work, actor: Member, passwordHash: string): Promise<void> {
  await db.person.update({
    where: { id: actor.personId },
    data: { passwordHash, passwordTemporary: false, temporaryUntil: null },
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
