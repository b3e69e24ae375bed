import { raw, sql } from '../../../prisma/sql.ts'
import { inForce } from '../../access/sharing/in-force.ts'
import type { Db, Work } from '../../act.ts'
import { NotFound } from '../../refusals.ts'

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

/**
 * A set (uuid) that the actor may change or delete. Where something is shared with it, they have to be one who looks after the people of its
 * organisation, as whoever is put into it gets in there. Until this transaction ends nobody else changes it or shares anything with it.
 * Throws NotFound, NotAllowed.
 */
export async function setUnderLock(
  { db, the }: Pick<Work, 'db' | 'the'>,
  action: 'update' | 'delete',
  kind: SetKind,
  id: string,
): Promise<NamedSet> {
  await the(action, kind, id)
  const locked = await db.$queryRaw<unknown[]>(
    sql`select id from ${raw(`"${kind}"`)} where id = ${id}::uuid for update`,
  )
  if (locked.length === 0) throw new NotFound()
  if ((await db.grant.count({ where: grantsOf(kind, id) })) > 0) await the('invite', kind, id)
  return the(action, kind, id)
}

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
