import { raw, sql } from '../../../prisma/sql.ts'
import type { Work } from '../../act.ts'
import { NotFound } from '../../refusals.ts'
import { grantsOf, type NamedSet, type SetKind } from './set.ts'

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
