import type { Member } from '../../access/actor/actor.ts'
import { act, type Work } from '../../act.ts'
import { post } from '../../delivery/post.ts'
import { invalidateLinks, issue } from '../tokens.ts'
import { keepAddress, personUnderLock } from './keep.ts'
import { type AddressLink, asDeadLink, findAddressLink } from './link.ts'

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

async function offerWayBack(work: Work, { personId, membershipId, organisation }: Member, email: string) {
  const { id: subjectId } = await issue(work.db, 'undo_address', personId, { detail: { email } })
  await post(work, { kind: 'undo_address', email, membershipId, organisationId: organisation.id, subjectId })
}
