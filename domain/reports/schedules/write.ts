import type { Member } from '../../access/actor.ts'
import { atLeast, type Ceilings, ceilingsSchema, kinds } from '../../access/levels.ts'
import { scope } from '../../access/scope.ts'
import { act, type Work } from '../../act.ts'
import { given } from '../../given.ts'
import { Invalid } from '../../refusals.ts'
import { createSchedule, type KeptScheduling, type Scheduling, validateScheduling } from './create.ts'
import { schedulingOf, withRecipients } from './find.ts'
import { nextAfter, nextFive } from './next.ts'
import { note } from './note.ts'

/** What came of it: the schedule (uuid), and when it is due the next five times. */
export type Scheduled = { id: string; next: Date[] }

/**
 * Schedules a report (uuid), owned by whoever does so. An address without a sign-in is given the eyes of an organisation only by
 * somebody who sees all of it. Throws NotFound, NotAllowed, Invalid. Source: domain, scheduled reports.
 */
export function scheduleReport(actor: Member, reportId: string, input: Scheduling): Promise<Scheduled> {
  return act(actor, async (work) => {
    await work.the('schedule', 'Report', reportId)
    const { schedule, recipients } = validateScheduling(input)
    await mustSeeAll(work, actor, recipients)
    const id = await createSchedule(work.db, actor.membershipId, { ...input, reportId })
    await note(work, 'create', id)
    return { id, next: nextFive(schedule.pattern, schedule.timeZone) }
  })
}

/** Changes a schedule (uuid): its times, formats and recipients, as far as they are given, are so from then on; paused, it stays so.
 *  Throws as above. */
export function changeSchedule(actor: Member, id: string, input: Partial<Scheduling>): Promise<Scheduled> {
  return act(actor, async (work) => {
    const { pausedAt } = await work.the('update', 'Schedule', id)
    const known = await work.db.schedule.findUniqueOrThrow({ where: { id }, include: withRecipients })
    const { schedule, recipients } = validateScheduling({ ...schedulingOf(known), ...given(input) })
    await mustSeeAll(work, actor, recipients)
    const nextAt = pausedAt ? null : nextAfter(schedule.pattern, schedule.timeZone, new Date())
    await work.db.schedule.update({ where: { id }, data: { ...schedule, nextAt }, select: { id: true } })
    await work.db.scheduleRecipient.deleteMany({ where: { scheduleId: id } })
    await work.db.scheduleRecipient.createMany({ data: recipients.map((one) => ({ ...one, scheduleId: id })) })
    await note(work, 'update', id)
    return { id, next: pausedAt ? [] : nextFive(schedule.pattern, schedule.timeZone) }
  })
}

/** Whoever sees more of an organisation than its name sees all of it. Nobody lends the host's eyes, nor more than their own. */
async function mustSeeAll({ db }: Work, actor: Member, recipients: KeptScheduling['recipients']): Promise<void> {
  for (const [at, { organisationId, accessLevelId }] of recipients.entries()) {
    const whole = { AND: [{ id: organisationId, isHost: false }, scope(actor, 'read', 'Organisation', 'timeZone')] }
    if (!(await db.organisation.findFirst({ where: whole, select: { id: true } })))
      throw new Invalid({ [`recipients.${at}.organisationId`]: 'unreachable' })
    const level = await db.accessLevel.findUnique({ where: { id: accessLevelId }, select: { ceilings: true } })
    if (!level || !isWithin(ceilingsSchema.parse(level.ceilings), actor.ceilings))
      throw new Invalid({ [`recipients.${at}.accessLevelId`]: 'wrong' })
  }
}

function isWithin(lent: Ceilings, own: Ceilings): boolean {
  return kinds.every((kind) => atLeast(own[kind] ?? 'none', lent[kind] ?? 'none'))
}
