import type { Member } from '../../../domain/access/actor/actor.ts'
import { findEndlessShares } from '../../../domain/access/sharing/ends/ending.ts'
import type { HomeList } from '../list.ts'
import { seenOf } from '../seen-of.ts'

/** What is shared with others than the host's people and has no end, from before such shares ended; the oldest first. Told only where there is any. */
export async function endlessShares(actor: Member): Promise<HomeList> {
  return {
    name: 'endlessShares',
    subject: 'Grant',
    where: [
      { id: { in: await findEndlessShares(actor) } },
      ...seenOf(actor, 'Grant', 'expiresAt', 'followsClose', 'createdAt', 'principalId', 'resourceId'),
    ],
    order: [{ createdAt: 'asc' }, { id: 'asc' }],
    when: 'createdAt',
    about: ['principalId', 'organisationId'],
    mine: { resourceId: 'projects', organisationId: 'customers', creatorId: 'me' },
    verbs: ['usual-end', 'unshare'],
    unlessNone: true,
  }
}
