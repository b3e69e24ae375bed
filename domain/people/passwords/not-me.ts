import { randomBytes } from 'node:crypto'
import { prisma } from '../../../prisma/client.ts'
import { type Member, system } from '../../access/actor/actor.ts'
import { act, type Work } from '../../act.ts'
import { post } from '../../delivery/post.ts'
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
 * Shuts out whoever is in an account beside its owner, by the link of a mail about it, once: all sessions end, no browser is known any
 * more, the password fits no longer, other mailed links are worthless, and a link for a new password is mailed. It needs no password,
 * for somebody else may have changed that. Throws as `findNotMe`.
 */
export async function reportNotMe(value: string): Promise<Member> {
  const actor = await findNotMe(value)
  const token = await look(prisma, 'not_me', value)
  const nobodys = await hashed(randomBytes(32).toString('base64url'))
  await act(system, async (work) => {
    const { personId } = actor
    await work.db.person.updateMany({
      where: { id: personId, passwordHash: { not: null } },
      data: { passwordHash: nobodys, passwordTemporary: false, temporaryUntil: null },
    })
    await invalidateLinks(work.db, personId, ['not_me', 'sign_in', 'reset'], token)
    await work.db.session.deleteMany({ where: { personId } })
    await work.db.device.deleteMany({ where: { personId } })
    await beginReset(work, actor)
  })
  return actor
}

async function beginReset(work: Work, { personId, membershipId, email, organisation }: Member): Promise<void> {
  const organisationId = organisation.id
  const { id: subjectId } = await issue(work.db, 'reset', personId)
  await post(work, { kind: 'reset', email, membershipId, organisationId, subjectId })
  await work.record({ action: 'say-not-me', subject: 'Person', id: personId, organisationId })
}
