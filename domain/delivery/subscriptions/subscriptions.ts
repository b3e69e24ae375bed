import { prisma } from '../../../prisma/client.ts'
import { system } from '../../access/actor/actor.ts'
import { act, type Work } from '../../act.ts'
import { standing } from '../../people/standing.ts'
import { Invalid, NotFound } from '../../refusals.ts'
import { endLinksTo } from '../../reports/delivered/end.ts'
import { note } from '../../reports/schedules/note.ts'
import type { MailGroup } from './groups.ts'
import { openedLink, type Subscription } from './links.ts'
import { isRecipient, otherReportsTo } from './recipients.ts'
import { setWish, wants } from './wanted.ts'

/** What a subscription is called: as the mail with the link said, or nothing for a group of mails (`group`); whether it has ended, and whether its address gets
 *  other reports, which a mail that was passed on must not name. */
export type Described = {
  kind: Subscription['kind']
  group: MailGroup | null
  name: string | null
  email: string
  ended: boolean
  others: boolean
}

/** What a link's last part stands for. Throws NotFound for a forged one, and for what is gone: the schedule, its recipient, the person
 *  or their last membership. */
export async function findSubscription(value: string): Promise<Described> {
  return describe(openedLink(value))
}

/** Ends a subscription, for whoever holds its link; ended twice it stays ended. Throws NotFound as `findSubscription`. */
export async function unsubscribe(value: string): Promise<Described> {
  const subscription = openedLink(value)
  const described = await describe(subscription)
  if (!described.ended) await act(system, (work) => endSubscription(work, subscription))
  return { ...described, ended: true }
}

/** Ends every report that goes to the address of a link, each as `unsubscribe` does, in one transaction. Throws NotFound as
 *  `findSubscription`; Invalid for a group of mails. */
export async function unsubscribeFromAll(value: string): Promise<Described> {
  const subscription = openedLink(value)
  if (subscription.kind === 'mails') throw new Invalid({ all: 'wrong' })
  const described = await describe(subscription)
  const { email, name } = subscription
  const others = await otherReportsTo(email, subscription.scheduleId)
  const all = described.ended ? others : [subscription.scheduleId, ...others]
  await act(system, async (work) => {
    for (const scheduleId of all) await endSubscription(work, { kind: 'schedule', scheduleId, email, name })
  })
  return { ...described, ended: true, others: false }
}

/** Begins a report again that its address had unsubscribed from, for whoever holds its link. Throws NotFound as
 *  `findSubscription`; Invalid for a group of mails, which a person turns on again in their account. */
export async function resubscribe(value: string): Promise<Described> {
  const subscription = openedLink(value)
  if (subscription.kind === 'mails') throw new Invalid({ again: 'wrong' })
  const described = await describe(subscription)
  if (described.ended) await act(system, (work) => beginSubscription(work, subscription))
  return { ...described, ended: false }
}

/** Whether an address asked not to receive a schedule (uuid) any more. */
export async function isSuppressed(scheduleId: string, email: string): Promise<boolean> {
  return (await prisma.suppression.count({ where: { scheduleId, email } })) > 0
}

async function describe(subscription: Subscription): Promise<Described> {
  const { kind } = subscription
  if (kind === 'mails') {
    const { group, personId } = subscription
    const where = { id: personId, memberships: { some: standing } }
    const person = await prisma.person.findFirst({ where })
    if (!person) throw new NotFound()
    return { kind, group, name: null, email: person.email, ended: !wants(person, group), others: false }
  }
  const { scheduleId, email, name } = subscription
  if (!(await isRecipient(scheduleId, email))) throw new NotFound()
  const others = (await otherReportsTo(email, scheduleId)).length > 0
  return { kind, group: null, name, email, ended: await isSuppressed(scheduleId, email), others }
}

/** Ends a subscription in the transaction of a verb. */
export async function endSubscription(work: Work, subscription: Subscription): Promise<void> {
  if (subscription.kind === 'mails') return changeWish(work, subscription, false)
  const { scheduleId, email } = subscription
  await work.db.suppression.createMany({ data: [{ scheduleId, email }], skipDuplicates: true })
  await endLinksTo(work.db, scheduleId, email)
  await note(work, 'unsubscribe', scheduleId, { email })
}

/** Begins a subscription again in the transaction of a verb. */
export async function beginSubscription(work: Work, subscription: Subscription): Promise<void> {
  if (subscription.kind === 'mails') return changeWish(work, subscription, true)
  const { scheduleId, email } = subscription
  await work.db.suppression.deleteMany({ where: { scheduleId, email } })
  await note(work, 'resubscribe', scheduleId, { email })
}

async function changeWish(work: Work, { group, personId: id }: Subscription & { kind: 'mails' }, on: boolean) {
  await setWish(work, id, group, on)
  const about = { subject: 'Person', id, organisationId: await homeOf(work, id), detail: { group } } as const
  await work.record({ action: on ? 'resubscribe' : 'unsubscribe', ...about })
}

/** The organisation somebody was in last, whose activity theirs is part of; also when they are disabled there by now. */
async function homeOf({ db }: Work, personId: string): Promise<string | null> {
  const orderBy = { lastUsedAt: { sort: 'desc', nulls: 'last' } } as const
  const membership = await db.membership.findFirst({ where: { personId }, orderBy, select: { organisationId: true } })
  return membership?.organisationId ?? null
}
