import type { Member } from '../../access/actor/actor.ts'
import { act, type Work } from '../../act.ts'
import { given } from '../../given.ts'
import type { Once } from '../../once.ts'
import { askForApproval } from '../approval/ask.ts'
import type { ApprovalReason } from '../approval/reasons.ts'
import { mustSeeAudiences } from '../audiences/must-see.ts'
import { readersOf } from '../audiences/readers.ts'
import { type Agreeing, mustAgree } from '../audiences/shown-first.ts'
import { noteTakenOff } from '../audiences/taken-off.ts'
import { endLinksOfOthers } from '../delivered/end.ts'
import { recipientsOf } from '../runs/recipients.ts'
import { createSchedule, type Scheduling, validateScheduling, writeRecipients } from './create.ts'
import { schedulingOf, withRecipients } from './find.ts'
import { mustSeeAll } from './lend.ts'
import { locked } from './lock.ts'
import { note } from './note.ts'
import { goingOn } from './pause.ts'
import { holidaysFor, nextAfter } from './timing/next.ts'
import { type Upcoming, upcomingOf } from './timing/upcoming.ts'

/** What came of it: the schedule (uuid), when it is due, what a second member of staff has to approve before, and
 *  which of its addresses are people's, who see with their own eyes. */
export type Scheduled = Upcoming & { id: string; open: ApprovalReason[]; people: string[] }

/**
 * Schedules a report (uuid), owned by whoever does so. An address without a sign-in is given the eyes of an organisation only by
 * somebody who sees all of it, and some of it waits for a second member of staff. With `shown`, whoever does so is shown who gets it before:
 * throws ReadersNotAgreed until they agree. Throws NotFound, NotAllowed, Invalid. Source: domain, scheduled reports. Done once under a key.
 */
export async function scheduleReport(
  actor: Member,
  reportId: string,
  input: Scheduling,
  once?: Once,
  shown?: Agreeing,
): Promise<Scheduled> {
  const done = async (work: Work) => {
    await work.the('schedule', 'Report', reportId)
    const { recipients, audiences } = validateScheduling(input)
    await mustSeeAll(work, actor, recipients)
    await mustSeeAudiences(work, audiences)
    const id = await createSchedule(work.db, actor.membershipId, { ...input, reportId })
    if (shown) await mustAgree(work.db, id, shown)
    await note(work, 'create', id)
    return saved(work, actor, id)
  }
  const scheduled = await act(actor, done, { once })
  return { ...scheduled, next: scheduled.next.map((moment) => new Date(moment)) }
}

/** Changes a schedule (uuid): its times, formats and recipients, as far as they are given, are so from then on; paused, it stays so, unless it
 *  had ended. Whom that takes off it is noted. With `shown`, who gets it is shown before, where others do than before.
 *  Throws as above. */
export function changeSchedule(
  actor: Member,
  id: string,
  input: Partial<Scheduling>,
  shown?: Agreeing,
): Promise<Scheduled> {
  return act(actor, async (work) => {
    const { db } = work
    const { pausedAt, pausedBecause } = await work.the('update', 'Schedule', id)
    await locked(db, id)
    const known = schedulingOf(await db.schedule.findUniqueOrThrow({ where: { id }, include: withRecipients }))
    const { schedule, ...goesTo } = validateScheduling({ ...known, ...given(input) })
    await mustSeeAll(work, actor, goesTo.recipients)
    await mustSeeAudiences(work, goesTo.audiences, known.audiences)
    const hasEnded = pausedBecause === 'ended'
    const goesOn = !pausedAt || hasEnded
    const nextAt = goesOn ? nextAfter(schedule, new Date(), await holidaysFor(db, schedule)) : null
    const paused = hasEnded ? goingOn : {}
    const before = { readers: shown && (await readersOf(db, id)), recipients: await recipientsOf(db, id) }
    await db.schedule.update({ where: { id }, data: { ...schedule, ...paused, nextAt }, select: { id: true } })
    await writeRecipients(db, id, goesTo)
    if (shown) await mustAgree(db, id, shown, before.readers)
    const now = await recipientsOf(db, id)
    await noteTakenOff(db, id, before.recipients, now)
    const people = now.map(({ email }) => email)
    await endLinksOfOthers(db, id, { recipients: goesTo.recipients, people })
    await note(work, 'update', id)
    return saved(work, actor, id)
  })
}

async function saved(work: Work, { membershipId }: Member, id: string): Promise<Scheduled> {
  const open = await askForApproval(work, id, membershipId)
  const found = await work.db.schedule.findUniqueOrThrow({ where: { id }, include: withRecipients })
  const emails = found.recipients.map(({ email }) => email.toLowerCase())
  const people = await work.db.person.findMany({ where: { email: { in: emails } }, select: { email: true } })
  const upcoming = await upcomingOf(work.db, found, found.pausedAt !== null)
  return { id, ...upcoming, open, people: people.map(({ email }) => email) }
}
