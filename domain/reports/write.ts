import type { Member } from '../access/actor/actor.ts'
import { act, type Work } from '../act.ts'
import type { Once } from '../once.ts'
import { createReport, definitionOf, kept } from './definition.ts'
import { changedDraft, newDraft } from './draft.ts'
import { mustAgreeOnFinders } from './portal/publish.ts'
import { noteReport } from './schedules/note.ts'

/** Writes a report, owned by whoever writes it. Returns its id. Throws NotAllowed; Invalid, which names each part that is wrong: what
 *  is hidden from the writer is as unknown as what does not exist. Done once under a key. */
export function writeReport(actor: Member, input: unknown, once?: Once): Promise<string> {
  const done = async (work: Work) => {
    const id = await createReport(work.db, actor.membershipId, newDraft(actor, input))
    await noteReport(work, 'create', id)
    return id
  }
  return act(actor, done, { once })
}

/** Changes what a report (uuid) tells, as far as it is given; its entity stays. Its schedules send it, and the portal shows it, as it is from then on,
 *  so that who may schedule none changes none that is scheduled or shown. Where other people outside would find it then, whoever changes it has
 *  seen who, and sends the `agreed` of that along. Throws NotFound, NotAllowed, Invalid as above, ChangeNotAgreed. */
export function changeReport(actor: Member, id: string, input: object, agreed?: string): Promise<void> {
  return act(actor, async (work) => {
    const { inPortal, ...row } = await work.the('update', 'Report', id)
    const before = definitionOf(row)
    const isTold = inPortal || (await work.db.schedule.count({ where: { reportId: id, deletedAt: null } })) > 0
    if (isTold) await work.the('schedule', 'Report', id)
    const definition = changedDraft(actor, before, input)
    if (inPortal) await mustAgreeOnFinders(actor, before, definition, agreed)
    await work.db.report.update({ where: { id }, data: kept(definition), select: { id: true } })
    await noteReport(work, 'update', id)
  })
}
