import type { Db } from '../../act.ts'
import { Conflict } from '../../refusals.ts'
import { askingOf, reasonsFor } from './reasons.ts'

/** Throws Conflict while something about a schedule (uuid) waits for a second member of staff. */
export async function mustBeApproved(db: Db, id: string): Promise<void> {
  const { open } = await reasonsFor(db, await askingOf(db, id))
  if (open.length > 0) throw new Conflict('needs-approval')
}
