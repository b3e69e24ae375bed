import type { Membership } from '@prisma/client'
import { z } from 'zod'
import type { Member } from '../../access/actor/actor.ts'
import { can } from '../../access/scope.ts'
import { act, type Db, type Work } from '../../act.ts'
import { postAll } from '../../delivery/post.ts'
import { NotAllowed } from '../../refusals.ts'
import { keepAddress } from '../address/keep.ts'
import { emailAddress } from '../email.ts'
import { mustGiveAll } from '../invitations/invite.ts'
import { memberUnderLock } from './member-change.ts'

/** The e-mail address to be somebody's. */
export const addressChange = z.strictObject({ email: emailAddress })

/**
 * Gives the person of a membership (uuid) another e-mail address, by which they sign in from now on: sessions and one-time links of the
 * old one end, and both addresses are told. Only by somebody who may change all that this person is, wherever they are, and
 * whose own access level has all of a colleague's: with the address goes the way in. Throws NotFound, NotAllowed; Invalid for an address that is somebody else's.
 */
export function changeAddress(actor: Member, id: string, { email }: z.output<typeof addressChange>): Promise<void> {
  return act(actor, async (work) => {
    const membership = await memberUnderLock(work, 'personId', id)
    const person = await work.db.person.findUniqueOrThrow({
      where: { id: membership.personId },
      include: { memberships: true },
    })
    for (const one of person.memberships) await mustBeWithin(work.db, actor, one)
    if (person.isMachine) throw new NotAllowed('update-Membership')
    if (person.email === email) return
    await keepAddress(work, person, email)
    await tellBoth(work, membership, person.email, email)
    const { organisationId } = membership
    await work.record({ action: 'change-address', subject: 'Membership', id, organisationId })
  })
}

async function mustBeWithin(db: Db, actor: Member, membership: Membership): Promise<void> {
  if (!can(actor, 'update', 'Membership', membership, 'personId')) throw new NotAllowed('update-Membership')
  await mustGiveAll(db, actor, membership)
}

/** Neither mail names the other address: who reads the old mailbox now may be somebody else. */
async function tellBoth(work: Work, { id, organisationId }: Membership, ...addresses: string[]): Promise<void> {
  const kind = 'address_changed' as const
  await postAll(
    work,
    addresses.map((email) => ({ kind, email, membershipId: id, organisationId })),
  )
}
