import type { Prisma } from '@prisma/client'
import { prisma } from '../../prisma/client.ts'
import type { Member } from '../access/actor/actor.ts'
import { can, mayAnywhere } from '../access/scope.ts'
import { type Paged, pagedOf } from '../projects/pages.ts'
import { NotFound } from '../refusals.ts'

/** A list as it is kept under a name: what its address asks for, whose it is, and whether it is offered to others. */
export type KnownView = { id: string; name: string; query: string; isOwn: boolean; isShared: boolean; by: string }

/** A page of the views of a list. */
export type ViewsPage = Paged & { views: KnownView[] }

/** So many stand on one page. */
const atOnce = 200

/** A page (from 1) of the views of a list of the back-office, by the name of its model, that a member keeps or others share, by name. Throws NotFound where
 *  there is no such list for them. */
export async function findViews(actor: Member, subject: string, page = 1): Promise<ViewsPage> {
  mustHaveList(actor, subject)
  const where = { subject, OR: [{ membershipId: actor.membershipId }, { shared: true }] }
  const paged = pagedOf(page, await prisma.listView.count({ where }), atOnce)
  const found = await prisma.listView.findMany({
    where,
    include: { membership: { select: { person: { select: { name: true } } } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: atOnce,
    skip: (paged.page - 1) * atOnce,
  })
  const views = found.map(({ id, name, query, shared, membershipId, membership }) => ({
    ...{ id, name, query, isShared: shared, isOwn: membershipId === actor.membershipId, by: membership.person.name },
  }))
  return { ...paged, views }
}

/** Throws NotFound unless somebody works in the back-office, where there is a list of such rows for them. */
export function mustHaveList(actor: Member, subject: string): void {
  if (!hasList(actor, subject)) throw new NotFound()
}

/** Whether somebody works in the back-office, where there is a list of such rows for them. */
export function hasList(actor: Member, subject: string): boolean {
  return can(actor, 'enter', 'BackOffice', {}) && mayAnywhere(actor, 'read', subject as Prisma.ModelName)
}

/** Whether somebody says what others find in their lists: whoever also says what they find in the portal. */
export const mayShareViews = (actor: Member): boolean => mayAnywhere(actor, 'create', 'LayoutTemplate')
