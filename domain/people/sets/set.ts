import { inForce } from '../../access/sharing/in-force.ts'
import type { Db } from '../../act.ts'

/** A set of people of one organisation that things can be shared with. */
export type SetKind = 'Group' | 'Team'

/** Who is in sets of a kind: the table, and the column that says in which. */
export const membersTable = {
  Group: { table: 'GroupMember', key: 'groupId', principal: 'group' },
  Team: { table: 'TeamMember', key: 'teamId', principal: 'team' },
} as const

/** A set as it is called, and whose it is. */
export type NamedSet = { id: string; name: string; organisationId: string }

/** The grants in force that a set (uuid) holds, as a Prisma where. */
export const grantsOf = (kind: SetKind, id: string) => ({
  ...{ principalKind: membersTable[kind].principal, principalId: id },
  AND: [inForce()],
})

/** Whether a set (uuid) is the one its organisation (uuid) began with, which whoever is invited joins. */
export async function isHomeSet(
  db: Pick<Db, 'group' | 'team'>,
  kind: SetKind,
  { id, organisationId }: NamedSet,
): Promise<boolean> {
  const first = { where: { organisationId }, orderBy: { createdAt: 'asc' }, select: { id: true } } as const
  const home = kind === 'Group' ? await db.group.findFirst(first) : await db.team.findFirst(first)
  return home?.id === id
}
