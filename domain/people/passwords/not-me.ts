import { randomBytes } from 'node:crypto'
import { prisma } from '../../../prisma/client.ts'
import { type Member, system } from '../../access/actor/actor.ts'
import { act, type Work } from '../../act.ts'
import { post } from '../../delivery/post.ts'
import { endTokensOfPerson } from '../../tokens/end.ts'
import { LinkSpent } from '../refusals.ts'
import { usualActor } from '../sign-in/enter.ts'
import { invalidateLinks, issue, look } from '../tokens.ts'
import { hashed } from './hash.ts'

/** Whom a link "that was not me" is for. Throws NotFound when forged, LinkSpent when used or too old. Changes nothing. */
export async function findNotMe(value: string): Promise<Member> {
  const { personId } = await look(prisma, 'not_me', value)
  const actor = await usualActor(personId)
  if (!actor) throw new LinkSpent('link-expired')
  return actor
}

/**
 * Shuts out whoever is in an account beside its owner, by the link of a mail about it, once: all sessions and tokens end, no browser is known any
 * more, the password fits no longer, other mailed links are worthless, and a link for a new password is mailed. It needs no password,
 * for somebody else may have changed that. Throws as `findNotMe`.
 */
export async function reportNotMe(value: string): Promise<Member> {
  const actor = await findNotMe(value)
  const token = await look(prisma, 'not_me', value)
  const nobodys = await nobodysPassword()
  await act(system, async (work) => {
    await invalidateLinks(work.db, token.personId, ['not_me', 'sign_in', 'reset'], token)
    await shutOut(work, actor, nobodys)
    const { personId: id, organisation } = actor
    await work.record({ action: 'say-not-me', subject: 'Person', id, organisationId: organisation.id })
  })
  return actor
}

/** The hash of a password that nobody knows, made before a transaction, for it takes long. */
export const nobodysPassword = (): Promise<string> => hashed(randomBytes(32).toString('base64url'))

/** Shuts out whoever is in an account: all sessions and tokens end, no browser is known any more, the password fits no longer, links to sign in
 *  are worthless, and one for a new password is mailed to the account's address. */
export async function shutOut(work: Work, actor: Member, nobodys: string): Promise<void> {
  const { db } = work
  const { personId } = actor
  await db.person.updateMany({
    where: { id: personId, passwordHash: { not: null } },
    data: { passwordHash: nobodys, passwordTemporary: false, temporaryUntil: null },
  })
  await invalidateLinks(db, personId, ['not_me', 'sign_in', 'reset', 'new_address'])
  await db.session.deleteMany({ where: { personId } })
  await db.device.deleteMany({ where: { personId } })
  await endTokensOfPerson(db, personId)
  await beginReset(work, actor)
}

async function beginReset(work: Work, { personId, membershipId, email, organisation }: Member): Promise<void> {
  const organisationId = organisation.id
  const { id: subjectId } = await issue(work.db, 'reset', personId)
  await post(work, { kind: 'reset', email, membershipId, organisationId, subjectId })
}
