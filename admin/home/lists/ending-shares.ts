import type { Member } from '../../../domain/access/actor/actor.ts'
import { findEndingShares } from '../../../domain/access/sharing/ends/ending.ts'
import { foundBy, type Looked } from '../found-by.ts'
import type { HomeList } from '../list.ts'
import { seenOf } from '../seen-of.ts'

/** What was shared with others than the host's people and ends within two weeks, unless somebody has said that it may; what ends next first. Told only where
 *  there is any. */
export async function endingShares(actor: Member, most: Looked): Promise<HomeList> {
  const { found, isCut } = foundBy(await findEndingShares(actor, most), most)
  return {
    name: 'endingShares',
    subject: 'Grant',
    where: [found, ...seenOf(actor, 'Grant', 'expiresAt', 'principalId', 'resourceId')],
    isCut,
    order: [{ expiresAt: 'asc' }, { id: 'asc' }],
    when: 'expiresAt',
    about: ['principalId', 'organisationId'],
    mine: { resourceId: 'projects', organisationId: 'customers', creatorId: 'me' },
    verbs: ['extend-share', 'let-end', 'unshare'],
    unlessNone: true,
  }
}
