import type { Import, ImportLine } from '@prisma/client'
import type { Work } from '../../act.ts'
import type { ImportedSubject } from '../kinds/fields-of.ts'
import type { Onwards } from '../kinds/planned.ts'
import { ownersOf, rowsOf, tableOfModel } from '../rows/table.ts'

/** What lies inside goes before what it lies in. */
const order: ImportedSubject[] = [
  ...(['TaskDependency', 'Task', 'Milestone', 'Phase', 'Project', 'Product', 'Membership', 'Organisation'] as const),
]

/** Removes the rows that an import has made, with all that was made with them, and by what they are known. */
export async function removeMade(work: Work, found: Import, lines: ImportLine[], onwards: Onwards): Promise<void> {
  const { db } = work
  for (const subject of order) {
    const ids = lines.filter((one) => one.subject === subject).map(({ rowId }) => rowId as string)
    if (ids.length === 0) continue
    const rows = await rowsOf(db, subject, { id: { in: ids } })
    await work.record(
      ...rows.map((row) => ({ action: 'delete', subject, id: row.id, ...ownersOf(subject, row) }) as const),
    )
    if (subject === 'Membership') await removeMemberships(work, found, ids)
    else if (subject === 'Organisation') await removeOrganisations(work, ids)
    else await tableOfModel(db, subject).deleteMany({ where: { id: { in: ids } } })
    await db.importedKey.deleteMany({ where: { rowId: { in: ids } } })
    await onwards(ids.length)
  }
}

/** With people whom nobody knew before and who belong to nothing else. */
async function removeMemberships({ db }: Work, { startedAt, finishedAt }: Import, ids: string[]): Promise<void> {
  const members = await db.membership.findMany({ where: { id: { in: ids } }, select: { personId: true } })
  await db.grant.deleteMany({ where: { principalId: { in: ids } } })
  await db.membership.deleteMany({ where: { id: { in: ids } } })
  await db.person.deleteMany({
    where: {
      id: { in: members.map(({ personId }) => personId) },
      createdAt: { gte: startedAt ?? new Date(), lte: finishedAt ?? new Date() },
      passwordHash: null,
      memberships: { none: {} },
      joined: { none: {} },
    },
  })
}

/** With the group, the team, the grants and the layout that each began with. */
async function removeOrganisations({ db }: Work, ids: string[]): Promise<void> {
  const within = { organisationId: { in: ids } }
  const sets = [...(await db.group.findMany({ where: within })), ...(await db.team.findMany({ where: within }))]
  const principals = [...ids, ...sets.map(({ id }) => id)]
  await db.grant.deleteMany({ where: { OR: [{ principalId: { in: principals } }, { resourceId: { in: ids } }] } })
  await db.layoutAssignment.deleteMany({ where: { target: { in: principals } } })
  await db.group.deleteMany({ where: within })
  await db.team.deleteMany({ where: within })
  await db.organisation.deleteMany({ where: { id: { in: ids } } })
}
