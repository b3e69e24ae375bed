import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'
import { can, scope } from '../../access/scope.ts'
import { type Paged, pagedOf, pageSize } from '../../projects/pages.ts'
import { mustSeeContacts } from '../contacts/sees.ts'
import type { SetKind } from './set.ts'

/** A group or team, and how many people are in it. */
export type ListedSet = { id: string; name: string; members: number }

/** A page of the groups or teams of one's own organisation. */
export type SetsPage = Paged & { sets: ListedSet[]; mayCreate: boolean }

/** The groups or teams of the actor's own organisation, by name. Throws NotFound for who does not see them. */
export async function listSets(actor: Member, kind: SetKind, page: number): Promise<SetsPage> {
  mustSeeContacts(actor)
  const organisationId = actor.organisation.id
  const where = { AND: [{ organisationId }, scope(actor, 'read', kind)] }
  const paged = pagedOf(
    page,
    kind === 'Group' ? await prisma.group.count({ where }) : await prisma.team.count({ where }),
  )
  const members = { where: { membership: { disabledAt: null, profile: { not: 'guest' as const } } } }
  const asked = {
    ...{ where, select: { id: true, name: true, _count: { select: { members } } } },
    ...{ take: pageSize, skip: (paged.page - 1) * pageSize },
  }
  const orderBy = [{ name: 'asc' as const }, { id: 'asc' as const }]
  const found =
    kind === 'Group'
      ? await prisma.group.findMany({ ...asked, orderBy })
      : await prisma.team.findMany({ ...asked, orderBy })
  const sets = found.map(({ id, name, _count }) => ({ id, name, members: _count.members }))
  return { sets, mayCreate: can(actor, 'create', kind, { organisationId }), ...paged }
}
