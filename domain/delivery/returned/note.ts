import type { Delivery, DeliveryFault, Prisma } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import { system } from '../../access/actor/actor.ts'
import { act, type Work } from '../../act.ts'
import { recountRun, settleRuns } from '../../reports/runs/settle.ts'
import { tellInstead } from '../../reports/schedules/keepers.ts'
import type { DeliveryReason } from '../reasons.ts'
import { switchOf } from '../subscriptions/groups.ts'
import { endSubscription, isSuppressed } from '../subscriptions/subscriptions.ts'
import { type ReturnMarks, returnedDelivery } from './find.ts'

/** A mail that came back: what it says of ours, in which words, and what was wrong. */
export type ReturnedMail = ReturnMarks & {
  what: 'failed' | 'delayed' | 'complaint'
  answer: string
  fault?: DeliveryFault
}

/** What was made of it; `nothing`: that was known already. */
export type ReturnOutcome = { id: string; became: 'bounced' | 'failed' | 'delayed' | 'complaint' | 'nothing' }

const inDoubt: DeliveryReason = 'most-likely-arrived'
const complained: DeliveryReason = 'complained'
/** What may still turn out not to have arrived. */
const unsettled: Prisma.DeliveryWhereInput = {
  OR: [{ state: { in: ['sending', 'sent', 'deferred'] } }, { state: 'failed', answer: inDoubt }],
}

/**
 * Takes in a mail that came back. One that could not be delivered counts as if the server had refused it at once (decision 27): it has
 * bounced where its address is unknown, so that reports to it rest, otherwise it has failed. A delay is only noted. A complaint ends
 * such mails to its reader. The same one twice does nothing twice. Throws NotTaken.
 */
export async function noteReturned(mail: ReturnedMail): Promise<ReturnOutcome> {
  const delivery = await returnedDelivery(mail)
  const { id } = delivery
  if (mail.what === 'complaint') return { id, became: (await noteComplaint(delivery)) ? 'complaint' : 'nothing' }
  if (mail.what === 'delayed') return { id, became: (await noteDelay(id, mail.answer)) ? 'delayed' : 'nothing' }
  const became = mail.fault === 'recipient' ? 'bounced' : 'failed'
  return { id, became: (await noteFailure(delivery, became, mail)) ? became : 'nothing' }
}

async function noteFailure(delivery: Delivery, state: 'bounced' | 'failed', { answer, fault }: ReturnedMail) {
  const { id, runId } = delivery
  const { count } = await prisma.delivery.updateMany({
    where: { AND: [{ id }, unsettled] },
    data: { state, answer, fault: fault ?? null },
  })
  if (count > 0 && runId) {
    await settleRuns(new Date(), runId)
    await recountRun(runId)
  }
  if (count > 0) await tellInstead(prisma, delivery)
  return count > 0
}

async function noteDelay(id: string, answer: string): Promise<boolean> {
  const where = { id, state: { in: ['sending' as const, 'sent' as const] }, answer: { notIn: [answer, complained] } }
  return (await prisma.delivery.updateMany({ where, data: { answer } })).count > 0
}

/** Its reader gets no more of what the mail was one of; of what nobody has asked for, as an invitation, it is only noted. */
async function noteComplaint(delivery: Delivery): Promise<boolean> {
  const { id } = delivery
  return act(system, async (work) => {
    const { count } = await work.db.delivery.updateMany({
      where: { id, answer: { not: complained } },
      data: { answer: complained },
    })
    if (count > 0) await endWhat(work, delivery)
    return count > 0
  })
}

async function endWhat(work: Work, { kind, runId, email, membershipId }: Delivery): Promise<void> {
  if (kind === 'report' && runId) {
    const { scheduleId } = await work.db.run.findUniqueOrThrow({ where: { id: runId }, select: { scheduleId: true } })
    if (await isSuppressed(scheduleId, email)) return
    return endSubscription(work, { kind: 'schedule', scheduleId, email, name: null })
  }
  const group = switchOf(kind)
  if (!group || !membershipId) return
  const member = await work.db.membership.findUnique({ where: { id: membershipId }, select: { personId: true } })
  if (member) await endSubscription(work, { kind: 'mails', group, personId: member.personId })
}
