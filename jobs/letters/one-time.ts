import type { Delivery } from '@prisma/client'
import { type OneTime, oneTimeOf } from '../../domain/delivery/one-time.ts'
import { invitation } from '../../emails/account/invitation.tsx'
import { oneTimeLink } from '../../emails/account/one-time-link.tsx'
import { passwordReset } from '../../emails/account/password-reset.tsx'
import type { MailReader, MailTemplate } from '../../emails/message.ts'
import type { Letter } from './letter.ts'
import { writeLetter } from './write.ts'

/** An invitation and its link. */
export const invitationLetter = letterWith(invitation)

/** A link and a code for signing in. */
export const signInLetter = letterWith(oneTimeLink)

/** A link for choosing a new password. */
export const resetLetter = letterWith(passwordReset)

function letterWith(message: Omit<MailTemplate<OneTime & { reader: MailReader }>, 'preview'>) {
  return async (delivery: Delivery): Promise<Letter> => {
    const facts = await oneTimeOf(delivery)
    return facts ? writeLetter(message, facts) : { withheld: 'link-over' }
  }
}
