import type { Member } from '../../../domain/access/actor/actor.ts'
import { findEndlessShares } from '../../../domain/access/sharing/ends/ending.ts'
import { apartOn } from '../../guard/filters/apart-on.ts'
import { foundBy, type Looked } from '../found-by.ts'
import type { HomeList } from '../list.ts'
import { seenOf } from '../seen-of.ts'

/** What is shared with others than the host's people and has no end: of products, and of projects from before such shares ended; the oldest first. Told only where there is any. */
export async function endlessShares(actor: Member, most: Looked): Promise<HomeList> {
  const { found, isCut } = foundBy(await findEndlessShares(actor, most), most)
  return {
    name: 'endlessShares',
    subject: 'Grant',
    where: [found, ...seenOf(actor, 'Grant', 'expiresAt', 'followsClose', 'createdAt', 'principalId', 'resourceId')],
    isCut,
    order: [{ createdAt: 'asc' }, { id: 'asc' }],
    when: 'createdAt',
    about: ['principalId', 'organisationId'],
    mine: { resourceId: 'projects', organisationId: 'customers', creatorId: 'me' },
    inList: `/admin/resources/Grant?${new URLSearchParams({ [`filters.${apartOn}`]: 'endlessShares' })}`,
    verbs: ['usual-end', 'unshare'],
    unlessNone: true,
  }
}
