import type { Member } from '../../access/actor/actor.ts'
import { seesPeople } from '../../access/people.ts'
import { act } from '../../act.ts'
import { NotAllowed } from '../../refusals.ts'
import { readersOf, type ScheduleReader } from './readers.ts'

/** Everyone who gets a schedule (uuid), for whoever may change to whom it goes and is told of people. Throws NotFound, NotAllowed. */
export function readersOfSchedule(actor: Member, id: string): Promise<ScheduleReader[]> {
  return act(actor, async ({ db, the }) => {
    await the('update', 'Schedule', id)
    if (!seesPeople(actor)) throw new NotAllowed('read-Person')
    return readersOf(db, id)
  })
}
