import type { Token } from '@prisma/client'
import { act, type Db, type Work } from '../../act.ts'
import { post } from '../../delivery/post.ts'
import { nobodysPassword, shutOut } from '../passwords/not-me.ts'
import { LinkSpent } from '../refusals.ts'
import { recordForAll } from './confirm.ts'
import { keepAddress, personUnderLock } from './keep.ts'
import { type AddressLink, asDeadLink, findAddressLink } from './link.ts'

/**
 * Takes back a change of address by the link that went to the former one, once, whatever the address is by now: that is theirs again, and
 * whoever came in since is shut out: all sessions end, the password fits no longer, and a link for a new one is mailed there. Of several
 * changes the earliest counts: the ways back to what came later are closed by it. Throws as `findAddressLink`.
 */
export async function undoAddress(value: string): Promise<AddressLink> {
  const link = await findAddressLink('undo_address', value)
  const { token, actor, email } = link
  const nobodys = await nobodysPassword()
  await act(actor, async (work) => {
    const person = await personUnderLock(work.db, actor.personId)
    await spend(work.db, token)
    if (person.email !== email) {
      await keepAddress(work, person, email, ['undo_address'])
      await tellReplaced(work, link, person.email)
    }
    await shutOut(work, { ...actor, email }, nobodys)
    await recordForAll(work, 'undo-address', actor)
  }).catch(asDeadLink)
  return link
}

async function spend(db: Db, { id, personId, createdAt }: Token): Promise<void> {
  const where = {
    personId,
    kind: 'undo_address' as const,
    usedAt: null,
    OR: [{ id }, { createdAt: { gte: createdAt } }],
  }
  const spent = await db.token.updateManyAndReturn({ where, data: { usedAt: new Date() }, select: { id: true } })
  if (!spent.some((one) => one.id === id)) throw new LinkSpent('link-used')
}

/** The address that is theirs no more is told so, without a way back of its own. */
async function tellReplaced(work: Work, { actor }: AddressLink, email: string): Promise<void> {
  const { membershipId, organisation } = actor
  await post(work, { kind: 'address_changed', email, membershipId, organisationId: organisation.id })
}
