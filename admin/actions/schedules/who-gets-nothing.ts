import type { Member } from '../../../domain/access/actor/actor.ts'
import { NotAllowed } from '../../../domain/refusals.ts'
import { readersOfSchedule } from '../../../domain/reports/audiences/of-schedule.ts'
import { formats } from '../../../words/dates.ts'
import { definitionOf } from '../../guard/definition.ts'
import { ask, rows } from '../../guard/reading.ts'
import { fieldsFor } from '../fields.ts'

type Means = 'pause-means' | 'delete-means'

/** How many get nothing while a schedule is paused, or once it is deleted, and when the next one would go out, for whoever may know who gets it. */
export function whoGetsNothing(means: Means) {
  return async (actor: Member, id: string): Promise<string> => toldOf(means, actor, id)
}

async function toldOf(means: Means, actor: Member, id: string): Promise<string> {
  const [row] = await rows(ask(actor, definitionOf('Schedule')), { where: [{ id }] }, ['nextAt'])
  if (typeof row?.nextAt !== 'string') return ''
  const readers = await readersOfSchedule(actor, id).catch((error) => {
    if (error instanceof NotAllowed) return undefined
    throw error
  })
  const at = formats(actor.locale, actor.timeZone).moment(new Date(row.nextAt))
  const count = readers?.filter(({ because }) => because === null).length
  return count === undefined ? '' : fieldsFor(actor).say(means, { count, at })
}
