import type { Delivery, DeliveryKind } from '@prisma/client'
import type { Mail } from '../../emails/deliver.ts'
import { noticeLetter } from './notice.ts'
import { invitationLetter, resetLetter, signInLetter } from './one-time.ts'
import { reportLetter } from './report.ts'

/** What a delivery says, without its address; null when it is not to be sent any more. */
export type Letter = Omit<Mail, 'to' | 'messageId'> | null

const letters: Record<DeliveryKind, (delivery: Delivery) => Promise<Letter>> = {
  invitation: invitationLetter,
  sign_in: signInLetter,
  reset: resetLetter,
  update_notice: noticeLetter,
  report: reportLetter,
}

/** The mail of a delivery as it is to be sent at this moment, or null. */
export async function mailOf(delivery: Delivery): Promise<Mail | null> {
  const letter = await letters[delivery.kind](delivery)
  return letter && { ...letter, to: delivery.email, messageId: delivery.messageId }
}
