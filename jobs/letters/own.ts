import type { Delivery } from '@prisma/client'
import { webhookMailOf } from '../../domain/hooks/mails.ts'
import { idleOf, recoveredOf } from '../../domain/licences/idle/mails.ts'
import { formerAddressOf, newAddressOf } from '../../domain/people/address/mails.ts'
import { joinedOf } from '../../domain/people/joining/mails.ts'
import { leftOf } from '../../domain/people/members/left.ts'
import { formerAddress } from '../../emails/account/own/former-address.tsx'
import { newAddress } from '../../emails/account/own/new-address.tsx'
import { peopleJoined } from '../../emails/account/own/people-joined.tsx'
import { personLeft } from '../../emails/account/own/person-left.tsx'
import { webhookDisabled } from '../../emails/account/own/webhook-disabled.tsx'
import { licenceIdle } from '../../emails/licences/idle.tsx'
import { licenceRecovered } from '../../emails/licences/recovered.tsx'
import { settings } from '../../run/settings.ts'
import type { Letter } from './letter.ts'
import { writeLetter, writeStoppable } from './write.ts'

/** To an address that somebody wants to sign in with. */
export async function newAddressLetter(delivery: Delivery): Promise<Letter> {
  const facts = await newAddressOf(delivery)
  return facts ? writeLetter(newAddress, facts) : { withheld: 'link-over' }
}

/** To the address that was somebody's, with the way back. */
export async function formerAddressLetter(delivery: Delivery): Promise<Letter> {
  const facts = await formerAddressOf(delivery)
  if (!facts?.link) return { withheld: 'link-over' }
  const { to: link, until } = facts.link
  return writeLetter(formerAddress, { ...facts, link, until })
}

/** To those who look after an organisation's people: that somebody left it. */
export async function leftLetter(delivery: Delivery): Promise<Letter> {
  const facts = await leftOf(delivery)
  if (!facts) return { withheld: 'over-meanwhile' }
  return writeStoppable(delivery, personLeft, { ...facts, link: `${settings.portalUrl}/account/people` })
}

/** To both addresses of a human that two persons were made one. */
export async function joinedLetter(delivery: Delivery): Promise<Letter> {
  const facts = await joinedOf(delivery)
  if (!facts) return { withheld: 'recipient-gone' }
  return writeLetter(peopleJoined, { ...facts, link: `${settings.portalUrl}/password/reset` })
}

/** To whoever has not been here for long: that their licence will be taken back. */
export async function licenceIdleLetter(delivery: Delivery): Promise<Letter> {
  const facts = await idleOf(delivery)
  return facts
    ? writeStoppable(delivery, licenceIdle, { ...facts, link: `${settings.portalUrl}/` })
    : { withheld: 'over-meanwhile' }
}

/** To whoever it was taken back from. */
export async function licenceRecoveredLetter(delivery: Delivery): Promise<Letter> {
  const facts = await recoveredOf(delivery)
  return facts ? writeStoppable(delivery, licenceRecovered, facts) : { withheld: 'over-meanwhile' }
}

/** To those who look after an organisation's account: that nothing is sent to one of its webhooks any more. */
export async function webhookDisabledLetter(delivery: Delivery): Promise<Letter> {
  const facts = await webhookMailOf(delivery)
  return facts ? writeStoppable(delivery, webhookDisabled, facts) : { withheld: 'over-meanwhile' }
}
