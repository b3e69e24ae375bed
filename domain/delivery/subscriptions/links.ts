import { settings } from '../../../run/settings.ts'
import { NotFound } from '../../refusals.ts'
import { isSealed, sealOf } from '../signature.ts'
import { type MailGroup, mailGroups } from './groups.ts'

/** Characters of a schedule's name in a link, which stands in one line of a mail's head. */
const mostOfName = 60

/** Mails somebody receives again and again: a schedule to an address, by the name it had in the mail (null: in a link that does not say
 *  it), or a group of mails to a person (uuids). */
export type Subscription =
  | { kind: 'schedule'; scheduleId: string; email: string; name: string | null }
  | { kind: 'mails'; group: MailGroup; personId: string }

/** The portal's page that ends a subscription, sealed: only who has the mail has the address. It needs no sign-in. */
export function subscriptionLink(subscription: Subscription): string {
  const plain = plainOf(subscription)
  const value = `${Buffer.from(plain).toString('base64url')}.${sealOf('subscription', plain)}`
  return `${settings.portalUrl}/subscriptions/${value}`
}

/** What the last part of such an address stands for. Throws NotFound for a forged one. */
export function openedLink(value: string): Subscription {
  const [, encoded = '', seal = ''] = /^([\w-]{1,900})\.([0-9a-f]{20})$/.exec(value) ?? []
  const plain = Buffer.from(encoded, 'base64url').toString()
  if (!plain || !isSealed('subscription', plain, seal)) throw new NotFound()
  const [who = '', name = null] = plain.split(/\n(.*)/s)
  const [id = '', of = 'updates'] = who.split(' ')
  const group = mailGroups.find((one) => one === of)
  return group ? { kind: 'mails', group, personId: id } : { kind: 'schedule', scheduleId: id, email: of, name }
}

/** A person alone stands for notices of what is new, as in mails of long ago. */
function plainOf(subscription: Subscription): string {
  if (subscription.kind === 'mails') {
    const { personId, group } = subscription
    return group === 'updates' ? personId : `${personId} ${group}`
  }
  const { scheduleId, email, name } = subscription
  return name ? `${scheduleId} ${email}\n${[...name].slice(0, mostOfName).join('')}` : `${scheduleId} ${email}`
}
