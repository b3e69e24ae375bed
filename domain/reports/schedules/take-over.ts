import type { Member } from '../../access/actor/actor.ts'
import { act } from '../../act.ts'
import { Conflict } from '../../refusals.ts'
import { locked } from './lock.ts'
import { note } from './note.ts'

/** Makes whoever asks the owner of a schedule (uuid): they are told by mail when it pauses. Throws NotFound, NotAllowed; Conflict when
 *  it is theirs already. */
export function takeOverSchedule(actor: Member, id: string): Promise<void> {
  return act(actor, async (work) => {
    const { ownerId } = await work.the('update', 'Schedule', id)
    if (ownerId === actor.membershipId) throw new Conflict('yours-already')
    await locked(work.db, id)
    await work.db.schedule.update({ where: { id }, data: { ownerId: actor.membershipId }, select: { id: true } })
    await note(work, 'take-over', id, { from: ownerId })
  })
}
