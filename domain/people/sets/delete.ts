import { z } from 'zod'
import type { Member } from '../../access/actor/actor.ts'
import { act } from '../../act.ts'
import { Conflict, Invalid } from '../../refusals.ts'
import { setUnderLock } from './lock.ts'
import { opensNow } from './opens.ts'
import { isHomeSet, membersTable, type SetKind } from './set.ts'

/** What was shown to end with a group or team, as `findOpens` says it; needed only where something does. */
export const setDeletion = z.strictObject({ agreed: z.string().max(100).optional() })

/**
 * Deletes a group or team (uuid); what was shared with it ends, in the same step, and who was in it stays in the organisation. Throws
 * NotFound, NotAllowed as `setUnderLock` does; Conflict for the one that the organisation began with; Invalid when something else is shared
 * with it than whoever deletes it was shown.
 */
export function deleteSet(
  actor: Member,
  kind: SetKind,
  id: string,
  { agreed }: z.output<typeof setDeletion>,
): Promise<void> {
  return act(actor, async (work) => {
    const { db } = work
    const set = await setUnderLock(work, 'delete', kind, id)
    if (await isHomeSet(db, kind, set)) throw new Conflict(`home-${kind}`)
    const opens = await opensNow(db, kind, id)
    if (opens.count > 0 && opens.agreed !== agreed) throw new Invalid({ form: 'opens-changed' })
    const layouts = { where: { targetKind: membersTable[kind].principal, target: id } }
    // Asked first: everybody's layout is read anew after a statement that deletes some, or none.
    if (await db.layoutAssignment.count(layouts)) await db.layoutAssignment.deleteMany(layouts)
    // What is shared with it ends by a trigger of the database.
    await (kind === 'Group' ? db.group.delete({ where: { id } }) : db.team.delete({ where: { id } }))
    const { organisationId } = set
    await work.record({ action: 'delete', subject: kind, id, organisationId, detail: { shares: opens.count } })
  })
}
