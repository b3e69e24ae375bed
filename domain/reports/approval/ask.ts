import type { Work } from '../../act.ts'
import { note } from '../schedules/note.ts'
import { goingOn, pauseBecause } from '../schedules/pause.ts'
import { holidaysFor, nextAfter } from '../schedules/timing/next.ts'
import { type ApprovalReason, askingOf, reasonsFor } from './reasons.ts'

/**
 * Makes a schedule (uuid) that was just saved by a membership (uuid) wait for a second member of staff, where it has a reason that
 * nobody has approved: it is paused until then. Reasons that are no more are forgotten, so that the same one, made again, is asked
 * again. Returns what is open.
 */
export async function askForApproval(work: Work, id: string, askedById: string): Promise<ApprovalReason[]> {
  const { db } = work
  const { all } = await reasonsFor(db, await askingOf(db, id))
  await db.scheduleApproval.deleteMany({ where: { scheduleId: id, reason: { notIn: all.map(({ key }) => key) } } })
  const rows = all.map(({ key }) => ({ scheduleId: id, reason: key, askedById }))
  await db.scheduleApproval.createMany({ data: rows, skipDuplicates: true })
  const { open } = await reasonsFor(db, await askingOf(db, id))
  if (open.length === 0) await releaseSchedule(work, id)
  else await hold(work, id, open, { whole: true, isKnown: true })
  return open
}

/** Notes that a schedule (uuid) waits for approval, once; `whole`: it is paused with it; `isKnown`: whoever did it was told. */
export async function hold(
  work: Pick<Work, 'db' | 'record'>,
  id: string,
  open: ApprovalReason[],
  { whole, isKnown = false }: { whole: boolean; isKnown?: boolean },
): Promise<void> {
  const { count } = await work.db.schedule.updateMany({
    where: { id, approvalNeededAt: null },
    data: { approvalNeededAt: new Date() },
  })
  if (count > 0) await note(work, 'ask-approval', id, { reasons: open.map(({ key }) => key) })
  if (whole) await pauseBecause(work, id, 'needs-approval', isKnown)
}

/** A schedule (uuid) with nothing left to approve: goes on, unless it is paused for something else. */
export async function releaseSchedule({ db }: Pick<Work, 'db'>, id: string): Promise<void> {
  const { pausedBecause, ...timing } = await db.schedule.findUniqueOrThrow({ where: { id } })
  const goesOn = pausedBecause === 'needs-approval'
  const nextAt = goesOn ? nextAfter(timing, new Date(), await holidaysFor(db, timing)) : null
  await db.schedule.update({
    where: { id },
    data: { approvalNeededAt: null, ...(goesOn && { ...goingOn, nextAt }) },
    select: { id: true },
  })
}
