import type { Delivery, DeliveryKind } from '@prisma/client'
import { messageIdOfPart } from '../../domain/delivery/message-id.ts'
import type { Withheld } from '../../domain/delivery/reasons.ts'
import { returnAddress } from '../../domain/delivery/return-address.ts'
import type { PartPlace } from '../../domain/delivery/sending/parts.ts'
import { isTurnedOff } from '../../domain/delivery/subscriptions/wanted.ts'
import type { Mail } from '../../emails/deliver.ts'
import { addressLetter } from './address.ts'
import { accessAnsweredLetter, accessAskedLetter } from './asking.ts'
import { documentsLetter } from './documents.ts'
import { sharesEndedLetter, sharesEndingLetter } from './ends.ts'
import { noticeLetter } from './notice.ts'
import { invitationLetter, resetLetter, signInLetter } from './one-time.ts'
import {
  formerAddressLetter,
  joinedLetter,
  leftLetter,
  licenceIdleLetter,
  licenceRecoveredLetter,
  newAddressLetter,
  webhookDisabledLetter,
} from './own.ts'
import { accessOfferedLetter, accessToldLetter } from './partner-access.ts'
import { partnerInvitedLetter, partnerToldLetter } from './partners.ts'
import { reportCodeLetter, reportLetter } from './report.ts'
import { runTroubleLetter, troubleLetter } from './schedule.ts'
import {
  attemptsLetter,
  deviceLetter,
  endedLetter,
  passwordLetter,
  tokenLetter,
  webhookMadeLetter,
} from './security.ts'

/** What a delivery says, without its address, and of how many rows a report; or why it is not to be sent any more, for those
 *  who look after it. */
export type Letter = (OwnLetter & { rows?: number; parts?: LetterPart[] }) | Withheld
/** A mail without its address. */
export type OwnLetter = Omit<Mail, 'to' | 'messageId' | 'returnTo'>
/** One of several mails that a report goes as. */
export type LetterPart = PartPlace & { letter: OwnLetter }

/** What is sent: a mail, or several, those that are still to be sent; then it is the first of them. */
export type MailToSend = Mail & { rows?: number; parts?: (PartPlace & { mail: Mail })[] }

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
  token_made: tokenLetter,
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
  access_offered: accessOfferedLetter,
  access_accepted: accessToldLetter,
  access_refused: accessToldLetter,
  access_changed: accessToldLetter,
  access_ended: accessToldLetter,
  licence_idle: licenceIdleLetter,
  licence_recovered: licenceRecoveredLetter,
  webhook_disabled: webhookDisabledLetter,
  webhook_made: webhookMadeLetter,
}

/** The mail of a delivery as it is to be sent at this moment, or why not. */
export async function mailOf(delivery: Delivery): Promise<MailToSend | Withheld> {
  if (await isTurnedOff(delivery)) return { withheld: 'turned-off' }
  const letter = await letters[delivery.kind](delivery)
  if ('withheld' in letter) return letter
  const { parts, ...own } = letter
  const mails = parts?.map(({ letter, ...place }) => ({
    ...place,
    mail: { ...letter, ...addressOf(delivery, place.part) },
  }))
  return { ...own, ...addressOf(delivery, mails?.[0]?.part), ...(mails && { parts: mails }) }
}

/** To whom a mail goes, and by what it is known; what follows the first of several answers that. */
function addressOf({ id, email, messageId }: Delivery, part = 1) {
  const returnTo = returnAddress(id)
  return {
    to: email,
    messageId: messageIdOfPart(messageId, part),
    ...(returnTo && { returnTo }),
    ...(part > 1 && { thread: messageId }),
  }
}
