import { prisma } from '../../prisma/client.ts'
import { settings } from '../../run/settings.ts'
import { system } from '../access/actor.ts'
import { act, type Work } from '../act.ts'
import { Invalid, NotFound } from '../refusals.ts'
import { note } from '../reports/schedules/note.ts'
import { isSealed, sealOf } from './signature.ts'

/** Mails somebody receives again and again: a schedule to an address, or notices about updates to a person (uuids). */
export type Subscription =
  | { kind: 'schedule'; scheduleId: string; email: string }
  | { kind: 'updates'; personId: string }

/** What a subscription is called: the schedule's name, or nothing for notices; and whether it has ended. */
export type Described = { kind: Subscription['kind']; name: string | null; email: string; ended: boolean }

/** The portal's page that ends a subscription, sealed: only who has the mail has the address. It needs no sign-in. */
export function subscriptionLink(subscription: Subscription): string {
  return `${settings.portalUrl}/subscriptions/${sealed(subscription)}`
}

/** What a link's last part stands for. Throws NotFound for a forged one, and for what is gone. */
export async function findSubscription(value: string): Promise<Described> {
  return describe(opened(value))
}

/** Ends a subscription, for whoever holds its link; ended twice it stays ended. Throws NotFound as `findSubscription`. */
export async function unsubscribe(value: string): Promise<Described> {
  const subscription = opened(value)
  const described = await describe(subscription)
  if (!described.ended) await act(system, (work) => end(work, subscription))
  return { ...described, ended: true }
}

/** Begins a report again that its address had unsubscribed from, for whoever holds its link. Throws NotFound as
 *  `findSubscription`; Invalid for notices about updates, which a person turns on again in their account. */
export async function resubscribe(value: string): Promise<Described> {
  const subscription = opened(value)
  if (subscription.kind === 'updates') throw new Invalid({ again: 'wrong' })
  const described = await describe(subscription)
  if (described.ended) await act(system, (work) => begin(work, subscription))
  return { ...described, ended: false }
}

/** Whether an address asked not to receive a schedule (uuid) any more. */
export async function isSuppressed(scheduleId: string, email: string): Promise<boolean> {
  return (await prisma.suppression.count({ where: { scheduleId, email } })) > 0
}

async function describe(subscription: Subscription): Promise<Described> {
  const { kind } = subscription
  if (kind === 'updates') {
    const person = await prisma.person.findUnique({ where: { id: subscription.personId } })
    if (!person) throw new NotFound()
    return { kind, name: null, email: person.email, ended: !person.mailsUpdates }
  }
  const { scheduleId, email } = subscription
  const schedule = await prisma.schedule.findUnique({ where: { id: scheduleId }, select: { name: true } })
  if (!schedule) throw new NotFound()
  return { kind, name: schedule.name, email, ended: await isSuppressed(scheduleId, email) }
}

async function end(work: Work, subscription: Subscription): Promise<void> {
  if (subscription.kind === 'updates') {
    const id = subscription.personId
    await work.db.person.update({ where: { id }, data: { mailsUpdates: false } })
    return work.record({ action: 'unsubscribe', subject: 'Person', id, organisationId: await homeOf(work, id) })
  }
  const { scheduleId, email } = subscription
  await work.db.suppression.createMany({ data: [{ scheduleId, email }], skipDuplicates: true })
  await note(work, 'unsubscribe', scheduleId, { email })
}

async function begin(work: Work, { scheduleId, email }: Subscription & { kind: 'schedule' }): Promise<void> {
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
  const plain =
    subscription.kind === 'updates' ? subscription.personId : `${subscription.scheduleId} ${subscription.email}`
  return `${Buffer.from(plain).toString('base64url')}.${sealOf('subscription', plain)}`
}

function opened(value: string): Subscription {
  const [, encoded = '', seal = ''] = /^([\w-]{1,600})\.([0-9a-f]{20})$/.exec(value) ?? []
  const plain = Buffer.from(encoded, 'base64url').toString()
  if (!plain || !isSealed('subscription', plain, seal)) throw new NotFound()
  const [id = '', email] = plain.split(' ')
  return email ? { kind: 'schedule', scheduleId: id, email } : { kind: 'updates', personId: id }
}
