import type { Member } from '../access/actor/actor.ts'
import { scope } from '../access/scope.ts'
import { act, type Db, type Work } from '../act.ts'
import { digestOf } from '../digest.ts'
import type { Once } from '../once.ts'
import { createReport, definitionOf, kept } from './definition.ts'
import { changedDraft, newDraft } from './draft.ts'
import { type FindersChange, findersBetween } from './portal/finders.ts'
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

/** What a change of a report does beyond it: who outside finds it in the portal then, or not any more, and the schedules that send it so. */
export type ReportChange = { finders: FindersChange; schedules: SendingSchedule[] }

/** A schedule that sends a report, and when it is due next (ISO 8601). */
export type SendingSchedule = { name: string; nextAt: string | null }

/** Changes what a report (uuid) tells, as far as it is given; its entity stays. Its schedules send it, and the portal shows it, as it is from then on,
 *  so that who may schedule none changes none that is scheduled or shown. Throws NotFound, NotAllowed, Invalid as above. */
export async function changeReport(actor: Member, id: string, input: object): Promise<void> {
  await act(actor, (work) => changeReportIn(work, actor, id, input))
}

/** The same in the transaction at hand. Tells what it does beyond the report, of what the actor sees; nothing where it stays as it is. */
export async function changeReportIn(work: Work, actor: Member, id: string, input: object): Promise<ReportChange> {
  const { inPortal, ...row } = await work.the('update', 'Report', id)
  const before = definitionOf(row)
  const isTold = inPortal || (await work.db.schedule.count({ where: { reportId: id, deletedAt: null } })) > 0
  if (isTold) await work.the('schedule', 'Report', id)
  const definition = changedDraft(actor, before, input)
  const isSame = digestOf([before]) === digestOf([definition])
  const finders = inPortal ? await findersBetween(actor, before, definition) : { gaining: [], losing: [] }
  await work.db.report.update({ where: { id }, data: kept(definition), select: { id: true } })
  await noteReport(work, 'update', id)
  return { finders, schedules: isSame ? [] : await schedulesSending(work.db, actor, id) }
}

async function schedulesSending(db: Db, actor: Member, reportId: string): Promise<SendingSchedule[]> {
  const found = await db.schedule.findMany({
    where: { AND: [{ reportId, deletedAt: null, pausedAt: null }, scope(actor, 'read', 'Schedule')] },
    select: { name: true, nextAt: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return found.map(({ name, nextAt }) => ({ name, nextAt: nextAt?.toISOString() ?? null }))
}
