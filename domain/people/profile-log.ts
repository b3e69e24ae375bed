import type { Profile } from '@prisma/client'
import { prisma } from '../../prisma/client.ts'
import type { Member } from '../access/actor/actor.ts'
import { seesPeople } from '../access/people.ts'
import { type Paged, pagedOf, pageSize } from '../projects/pages.ts'

/** That somebody was given a profile: from which (null: it was their first, or they were invited again); or, with `to` null, that staff looked
 *  at the portal as them. By whom: null where its reader may not see names. */
export type ProfileChange = { id: string; at: Date; by: string | null; from: Profile | null; to: Profile | null }

/** The profiles that the actor was given in the organisation they act for, and who looked at the portal as them, the latest first. Nobody else
 *  can ask for them here. Source: domain, access 1. */
export async function findProfileLog(actor: Member, page: number): Promise<Paged & { changes: ProfileChange[] }> {
  const where = {
    ...{ organisationId: actor.organisation.id, subjectKind: 'Membership', subjectId: actor.membershipId },
    action: { in: ['change-profile', 'invite', 'preview'] },
  }
  const paged = pagedOf(page, await prisma.activity.count({ where }))
  const rows = await prisma.activity.findMany({
    where,
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    ...{ skip: (paged.page - 1) * pageSize, take: pageSize },
  })
  const named = seesPeople(actor)
  const changes = rows.flatMap(({ id, at, action, actorId, actorName, detail }) => {
    const { profile, from = null, to = profile ?? null } = detail as { profile?: Profile; from?: Profile; to?: Profile }
    return to || action === 'preview'
      ? [{ id, at, by: named || actorId === actor.membershipId ? actorName : null, from, to }]
      : []
  })
  return { changes, ...paged }
}
