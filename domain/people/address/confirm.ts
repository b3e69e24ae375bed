import type { Token, TokenKind } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'
import { act, type Work } from '../../act.ts'
import { post } from '../../delivery/post.ts'
import { Invalid } from '../../refusals.ts'
import { LinkSpent } from '../refusals.ts'
import { usualActor } from '../sign-in/enter.ts'
import { invalidateLinks, issue, look } from '../tokens.ts'
import { heldAddress } from './ask.ts'
import { keepAddress, personUnderLock } from './keep.ts'

/** Whose account a link is about, and the address that it gives them. */
export type AddressLink = { token: Token; actor: Member; email: string }

/** What a link to a new address, or back to a former one, is for. Throws NotFound when forged; LinkSpent when it was used or is too old, and
 *  when the address is somebody else's by now. Changes nothing. */
export async function findAddressLink(kind: TokenKind, value: string): Promise<AddressLink> {
  const token = await look(prisma, kind, value)
  const actor = await usualActor(token.personId)
  if (!actor) throw new LinkSpent('link-expired')
  const { email } = heldAddress.parse(token.detail)
  const owner = await prisma.person.findUnique({ where: { email }, select: { id: true, joinedIntoId: true } })
  if (owner && ![owner.id, owner.joinedIntoId].includes(actor.personId)) throw new LinkSpent('link-address-taken')
  return { token, actor, email }
}

/** Gives somebody the address whose link they press, once; the old one gets a mail with the way back, good for some days. They sign in again
 *  from now on. Throws as `findAddressLink`. */
export async function confirmAddress(value: string): Promise<AddressLink> {
  const link = await findAddressLink('new_address', value)
  const { token, actor, email } = link
  await act(actor, async (work) => {
    const person = await personUnderLock(work.db, actor.personId)
    await invalidateLinks(work.db, person.id, ['new_address'], token)
    // Who has taken an account over cannot end the way back of its owner by changing the address twice.
    await keepAddress(work, person, email, ['undo_address'])
    await offerWayBack(work, actor, person.email)
    await recordForAll(work, 'change-address', actor)
  }).catch(asDeadLink)
  return link
}

/** Writes into the activity of each organisation of somebody that their address was changed. */
export async function recordForAll(work: Work, action: 'change-address' | 'undo-address', of: Member): Promise<void> {
  const { personId } = of
  const memberships = await work.db.membership.findMany({
    where: { personId },
    select: { id: true, organisationId: true },
  })
  await work.record(...memberships.map((one) => ({ action, subject: 'Membership' as const, ...one })))
}

/** An address that was taken between looking at a link and pressing it. */
export function asDeadLink(error: unknown): never {
  throw error instanceof Invalid && error.fields.email ? new LinkSpent('link-address-taken') : error
}

async function offerWayBack(work: Work, { personId, membershipId, organisation }: Member, email: string) {
  const { id: subjectId } = await issue(work.db, 'undo_address', personId, { detail: { email } })
  await post(work, { kind: 'undo_address', email, membershipId, organisationId: organisation.id, subjectId })
}
