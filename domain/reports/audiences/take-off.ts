import { z } from 'zod'
import type { Member } from '../../access/actor/actor.ts'
import { act, type Db, type Work } from '../../act.ts'
import type { Once } from '../../once.ts'
import { emailAddress } from '../../people/email.ts'
import { endLinksTo } from '../delivered/end.ts'
import { recipientsOf } from '../runs/recipients.ts'
import { note } from '../schedules/note.ts'
import { noteTakenOff } from './taken-off.ts'

const addresses = z.array(emailAddress).max(1000).default([])

/** Addresses that are taken off a schedule, and those it goes to again. */
export const takingOff = z.strictObject({ off: addresses, back: addresses })
type TakingOff = z.output<typeof takingOff>

/**
 * Takes addresses off a schedule (uuid), and lets it go to others again, all of it or nothing. One that is on it by itself, or a person by name, is
 * taken from it; where it stays reached, by a team, a role or as every customer, it is suppressed. Again: it is suppressed no more, and that its
 * last mail came back holds nothing. Throws NotFound, NotAllowed. Done once under a key.
 */
export function takeOffSchedule(actor: Member, id: string, input: TakingOff, once?: Once): Promise<void> {
  return act(actor, (work) => takeOff(work, id, input), { once })
}

/** The same in a transaction at hand. */
export async function takeOff(work: Work, id: string, { off, back }: TakingOff): Promise<void> {
  const { db } = work
  await work.the('update', 'Schedule', id)
  const before = await recipientsOf(db, id)
  for (const email of off) await takeOffOne(db, id, email)
  for (const email of back) await putBackOne(db, id, email)
  await noteTakenOff(db, id, before, await recipientsOf(db, id))
  if (off.length > 0) await note(work, 'take-off', id, { emails: off })
  if (back.length > 0) await note(work, 'put-back', id, { emails: back })
}

async function takeOffOne(db: Db, scheduleId: string, email: string): Promise<void> {
  await db.scheduleRecipient.deleteMany({ where: { scheduleId, email: { equals: email, mode: 'insensitive' } } })
  await db.scheduleAudience.deleteMany({ where: { scheduleId, membership: { is: { person: { is: { email } } } } } })
  const left = await recipientsOf(db, scheduleId, { everybody: true, email })
  if (left.length > 0) await db.suppression.createMany({ data: [{ scheduleId, email }], skipDuplicates: true })
  await endLinksTo(db, scheduleId, email)
}

async function putBackOne(db: Db, scheduleId: string, email: string): Promise<void> {
  await db.suppression.deleteMany({ where: { scheduleId, email } })
  const sent = { email, state: 'sent' as const }
  const last = await db.delivery.findFirst({ where: sent, orderBy: { createdAt: 'desc' }, select: { createdAt: true } })
  const cameBack = [
    { state: 'bounced' as const },
    { state: 'failed' as const, fault: { in: ['mailbox' as const, 'policy' as const] } },
  ]
  const since = last ? { createdAt: { gt: last.createdAt } } : {}
  await db.delivery.updateMany({
    where: { email, liftedAt: null, OR: cameBack, ...since },
    data: { liftedAt: new Date() },
  })
}
