import type { Delivery, DeliveryKind } from '@prisma/client'
import type { Withheld } from '../../domain/delivery/reasons.ts'
import { returnAddress } from '../../domain/delivery/return-address.ts'
import type { Mail } from '../../emails/deliver.ts'
import { addressLetter } from './address.ts'
import { accessAnsweredLetter, accessAskedLetter } from './asking.ts'
import { documentsLetter } from './documents.ts'
import { sharesEndedLetter, sharesEndingLetter } from './ends.ts'
import { noticeLetter } from './notice.ts'
import { invitationLetter, resetLetter, signInLetter } from './one-time.ts'
import { formerAddressLetter, joinedLetter, leftLetter, newAddressLetter } from './own.ts'
import { partnerInvitedLetter, partnerToldLetter } from './partners.ts'
import { reportCodeLetter, reportLetter } from './report.ts'
import { runTroubleLetter, troubleLetter } from './schedule.ts'
import { attemptsLetter, deviceLetter, endedLetter, passwordLetter } from './security.ts'

/** What a delivery says, without its address, and of how many rows a report; or why it is not to be sent any more, for those
 *  who look after it. */
export type Letter = Omit<Counted, 'to' | 'messageId' | 'returnTo'> | Withheld
type Counted = Mail & { rows?: number }

const letters: Record<DeliveryKind, (delivery: Delivery) => Promise<Letter>> = {
  invitation: invitationLetter,
  sign_in: signInLetter,
  reset: resetLetter,
  update_notice: noticeLetter,
  document_notice: documentsLetter,
  report: reportLetter,
  sign_in_attempts: attemptsLetter,
  password_changed: passwordLetter,
  new_device: deviceLetter,
  sessions_ended: endedLetter,
  address_changed: addressLetter,
  schedule_trouble: troubleLetter,
  run_trouble: runTroubleLetter,
  shares_ending: sharesEndingLetter,
  shares_ended: sharesEndedLetter,
  new_address: newAddressLetter,
  undo_address: formerAddressLetter,
  person_left: leftLetter,
  people_joined: joinedLetter,
  access_asked: accessAskedLetter,
  access_answered: accessAnsweredLetter,
  report_code: reportCodeLetter,
  partner_invited: partnerInvitedLetter,
  partner_accepted: partnerToldLetter,
  partner_rejected: partnerToldLetter,
  partner_ended: partnerToldLetter,
}

/** The mail of a delivery as it is to be sent at this moment, or why not. */
export async function mailOf(delivery: Delivery): Promise<Counted | Withheld> {
  const letter = await letters[delivery.kind](delivery)
  if ('withheld' in letter) return letter
  const returnTo = returnAddress(delivery.id)
  return { ...letter, to: delivery.email, messageId: delivery.messageId, ...(returnTo && { returnTo }) }
}
