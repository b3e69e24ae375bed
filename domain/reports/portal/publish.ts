import type { Member } from '../../access/actor/actor.ts'
import { act, type Work } from '../../act.ts'
import { digestOf } from '../../digest.ts'
import type { Once } from '../../once.ts'
import { Conflict } from '../../refusals.ts'
import { definitionOf } from '../definition.ts'
import { noteReport } from '../schedules/note.ts'
import { type Finders, findersOf } from './finders.ts'

/** A report would be found in the portal by these people outside, and whoever shows it there has not agreed to just that: 409. Nothing was
 *  changed. */
export class FindersNotAgreed extends Conflict {
  constructor(
    readonly finders: Finders,
    /** What is sent along by whoever agrees. */
    readonly agreed: string,
  ) {
    super('effect-changed')
  }
}

/**
 * Shows a report (uuid) in the portal, from the next click of everybody who finds it there. Whoever does has seen who outside that is, and
 * sends the `agreed` of that along. For those who may schedule it. Throws NotFound, NotAllowed; FindersNotAgreed, also where that is not so
 * any more. Done once under a key.
 */
export function showInPortal(actor: Member, id: string, agreed: string | undefined, once?: Once): Promise<void> {
  const done = async (work: Work) => {
    const report = definitionOf(await work.the('schedule', 'Report', id))
    const finders = await findersOf(actor, report)
    const shown = digestOf([report, finders])
    if (agreed !== shown) throw new FindersNotAgreed(finders, shown)
    await setShown(work, id, true)
  }
  return act(actor, done, { once })
}

/** Shows it there no longer: it is gone with the next click. Throws NotFound, NotAllowed. Done once under a key. */
export function hideFromPortal(actor: Member, id: string, once?: Once): Promise<void> {
  const done = async (work: Work) => {
    await work.the('schedule', 'Report', id)
    await setShown(work, id, false)
  }
  return act(actor, done, { once })
}

async function setShown(work: Work, id: string, inPortal: boolean): Promise<void> {
  await work.db.report.update({ where: { id }, data: { inPortal }, select: { id: true } })
  await noteReport(work, inPortal ? 'show-in-portal' : 'hide-from-portal', id)
}
