import { prisma, query } from '../../../prisma/client.ts'
import { actorOfMembership, type Member } from '../../access/actor/actor.ts'
import { inPortal } from '../../access/actor/portal.ts'
import { scope } from '../../access/scope.ts'
import { standing } from '../../people/standing.ts'
import type { ReportDefinition } from '../definition.ts'
import { opens, showsReports } from '../portal/opens.ts'
import { requestOf } from '../portal/request.ts'
import { compileReport } from '../statement.ts'

/** So many people are asked for, at most. */
const tried = 12

/**
 * As whom a report is looked at unless somebody else is chosen, as the uuid of a membership: of the people of customers whom the actor may look as, the one
 * who used the portal last and has rows in it, else the first to whom it opens; without any, the actor.
 */
export async function findUsualReader(actor: Member, report: ReportDefinition): Promise<string> {
  const outside = { organisation: { is: { isCustomer: true, isHost: false } } }
  const people = await prisma.membership.findMany({
    where: { AND: [standing, outside, scope(actor, 'preview', 'Membership')] },
    orderBy: [{ lastUsedAt: { sort: 'desc', nulls: 'last' } }, { createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true },
    take: tried,
  })
  let first: string | undefined
  for (const { id } of people) {
    const count = await rowsFor(id, report)
    if (count > 0) return id
    if (count === 0) first ??= id
  }
  return first ?? actor.membershipId
}

/** How many rows a report has for a member; -1 where it does not open to them. */
async function rowsFor(membershipId: string, report: ReportDefinition): Promise<number> {
  const found = await actorOfMembership(membershipId)
  const viewer = found && inPortal(found)
  if (!viewer || !showsReports(viewer) || !opens(viewer, report)) return -1
  const [counted] = await query<{ total: number }>('report-count', compileReport(requestOf(viewer, report)).count)
  return counted?.total ?? 0
}
