import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'
import { seesPeople } from '../../access/people.ts'
import { can } from '../../access/scope.ts'
import { act, type Work } from '../../act.ts'
import type { Withheld } from '../../delivery/reasons.ts'
import { countLimited } from '../../limits.ts'
import type { Once } from '../../once.ts'
import { Conflict, NotAllowed, NotFound } from '../../refusals.ts'
import { askingOf, isHeld } from '../approval/reasons.ts'
import { waitingFor } from '../approval/waiting.ts'
import { readersOf, type ScheduleReader } from '../audiences/readers.ts'
import { note } from '../schedules/note.ts'

/** Who is asked for: an address, and the organisation (uuid) from which it reads. */
export type RecipientAsked = Pick<ScheduleReader, 'email' | 'organisationId'>

/**
 * A recipient of a schedule (uuid) whose mail somebody may look at, which is noted on the schedule, under a key once; or why they get nothing at this
 * moment. Throws NotFound, NotAllowed; Conflict for the eyes of the host.
 */
export async function recipientOf(
  actor: Member,
  scheduleId: string,
  asked: RecipientAsked,
  once?: Once,
): Promise<ScheduleReader | Withheld> {
  const { reader, schedule } = await act(actor, async (work) => {
    const schedule = await work.the('update', 'Schedule', scheduleId)
    if (!seesPeople(actor)) throw new NotAllowed('read-Person')
    const readers = await readersOf(work.db, scheduleId, asked.email)
    const reader = readers.find(({ organisationId }) => organisationId === asked.organisationId)
    if (!reader) throw new NotFound()
    if (reader.because === null) await mustLendEyes(actor, work, reader)
    return { reader, schedule }
  })
  if (reader.because) return { withheld: reader.because }
  const waitsForApproval = schedule.pausedBecause === 'needs-approval'
  const { open, whole } = await waitingFor({ asking: await askingOf(prisma, scheduleId), waitsForApproval })
  if (whole || isHeld(reader, open)) return { withheld: 'needs-approval' }
  await countLimited('report', actor.personId)
  const noted = once && { key: `${once.key}:schedule`, said: once.said }
  await act(actor, (work) => note(work, 'preview', scheduleId, { email: reader.email }), { once: noted })
  return reader
}

/** A person's eyes are lent to whoever may see the portal as them, those of an address to whoever may as people of its organisation. */
async function mustLendEyes(actor: Member, { db, the }: Work, reader: ScheduleReader): Promise<void> {
  const { membershipId, organisationId } = reader
  if (membershipId === actor.membershipId) return
  if (membershipId) await the('preview', 'Membership', membershipId)
  else if (!can(actor, 'preview', 'Membership', { organisationId })) throw new NotAllowed('preview-Membership')
  const { isHost } = await db.organisation.findUniqueOrThrow({ where: { id: organisationId } })
  if (isHost) throw new Conflict('preview-of-host')
}
