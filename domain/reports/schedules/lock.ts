import type { Db } from '../../act.ts'
import { NotFound } from '../../refusals.ts'

/** Has a schedule (uuid) to oneself until the transaction ends, whoever else makes a run of it, changes or deletes it. Throws NotFound where it is
 *  deleted by then. */
export async function locked(db: Db, id: string): Promise<void> {
  const rows = await db.$queryRaw<{ deletedAt: Date | null }[]>`
    select "deletedAt" from "Schedule" where id = ${id}::uuid for update`
  if (!rows[0] || rows[0].deletedAt) throw new NotFound()
}
