import { prisma } from '../../../prisma/client.ts'
import { settings } from '../../../run/settings.ts'
import { system } from '../../access/actor/actor.ts'
import { act, type Work } from '../../act.ts'
import { standing } from '../../people/standing.ts'
import { Invalid, NotFound } from '../../refusals.ts'
import { endLinksTo } from '../../reports/delivered/end.ts'
import { note } from '../../reports/schedules/note.ts'
import { isSealed, sealOf } from '../signature.ts'
import { isRecipient, otherReportsTo } from './recipients.ts'

/** Characters of a schedule's name in a link, which stands in one line of a mail's head. */
const mostOfName = 60

/** Mails somebody receives again and again: a schedule to an address, by the name it had in the mail (null: in a link that does not say
 *  it), or notices about updates to a person (uuids). */
export type Subscription =
  | { kind: 'schedule'; scheduleId: string; email: string; name: string | null }
  | { kind: 'updates'; personId: string }

/** What a subscription is called: as the mail with the link said, or nothing for notices; whether it has ended, and whether its address gets
 *  other reports, which a mail that was passed on must not name. */
export type Described = {
  kind: Subscription['kind']
  name: string | null
  email: string
  ended: boolean
  others: boolean
}

/** The portal's page that ends a subscription, sealed: only who has the mail has the address. It needs no sign-in. */
export function subscriptionLink(subscription: Subscription): string {
  return `${settings.portalUrl}/subscriptions/${sealed(subscription)}`
}

/** What a link's last part stands for. Throws NotFound for a forged one, and for what is gone: the schedule, its recipient, the person
 *  or their last membership. */
export async function findSubscription(value: string): Promise<Described> {
  return describe(opened(value))
}

/** Ends a subscription, for whoever holds its link; ended twice it stays ended. Throws NotFound as `findSubscription`. */
export async function unsubscribe(value: string): Promise<Described> {
  const subscription = opened(value)
  const described = await describe(subscription)
  if (!described.ended) await act(system, (work) => endSubscription(work, subscription))
  return { ...described, ended: true }
}

/** Ends every report that goes to the address of a link, each as `unsubscribe` does, in one transaction. Throws NotFound as
 *  `findSubscription`; Invalid for notices about updates. */
export async function unsubscribeFromAll(value: string): Promise<Described> {
  const subscription = opened(value)
  if (subscription.kind === 'updates') throw new Invalid({ all: 'wrong' })
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
 *  `findSubscription`; Invalid for notices about updates, which a person turns on again in their account. */
export async function resubscribe(value: string): Promise<Described> {
  const subscription = opened(value)
  if (subscription.kind === 'updates') throw new Invalid({ again: 'wrong' })
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
  if (kind === 'updates') {
    const where = { id: subscription.personId, memberships: { some: standing } }
    const person = await prisma.person.findFirst({ where })
    if (!person) throw new NotFound()
    return { kind, name: null, email: person.email, ended: !person.mailsUpdates, others: false }
  }
  const { scheduleId, email, name } = subscription
  if (!(await isRecipient(scheduleId, email))) throw new NotFound()
  const others = (await otherReportsTo(email, scheduleId)).length > 0
  return { kind, name, email, ended: await isSuppressed(scheduleId, email), others }
}

/** Ends a subscription in the transaction of a verb. */
export async function endSubscription(work: Work, subscription: Subscription): Promise<void> {
  if (subscription.kind === 'updates') {
    const id = subscription.personId
    await work.db.person.update({ where: { id }, data: { mailsUpdates: false } })
    return work.record({ action: 'unsubscribe', subject: 'Person', id, organisationId: await homeOf(work, id) })
  }
  const { scheduleId, email } = subscription
  await work.db.suppression.createMany({ data: [{ scheduleId, email }], skipDuplicates: true })
  await endLinksTo(work.db, scheduleId, email)
  await note(work, 'unsubscribe', scheduleId, { email })
}

/** Begins a report again in the transaction of a verb. */
export async function beginSubscription(
  work: Work,
  { scheduleId, email }: Subscription & { kind: 'schedule' },
): Promise<void> {
  await work.db.suppression.deleteMany({ where: { scheduleId, email } })
  await note(work, 'resubscribe', scheduleId, { email })
}

/** The organisation somebody was in last, whose activity theirs is part of; also when they are disabled there by now. */
async function homeOf({ db }: Work, personId: string): Promise<string | null> {
  const orderBy = { lastUsedAt: { sort: 'desc', nulls: 'last' } } as const
  const membership = await db.membership.findFirst({ where: { personId }, orderBy, select: { organisationId: true } })
  return membership?.organisationId ?? null
}

function sealed(subscription: Subscription): string {
  const plain = plainOf(subscription)
  return `${Buffer.from(plain).toString('base64url')}.${sealOf('subscription', plain)}`
}

function plainOf(subscription: Subscription): string {
  if (subscription.kind === 'updates') return subscription.personId
  const { scheduleId, email, name } = subscription
  return name ? `${scheduleId} ${email}\n${[...name].slice(0, mostOfName).join('')}` : `${scheduleId} ${email}`
}

function opened(value: string): Subscription {
  const [, encoded = '', seal = ''] = /^([\w-]{1,900})\.([0-9a-f]{20})$/.exec(value) ?? []
  const plain = Buffer.from(encoded, 'base64url').toString()
  if (!plain || !isSealed('subscription', plain, seal)) throw new NotFound()
  const [who = '', name = null] = plain.split(/\n(.*)/s)
  const [id = '', email] = who.split(' ')
  return email ? { kind: 'schedule', scheduleId: id, email, name } : { kind: 'updates', personId: id }
}
