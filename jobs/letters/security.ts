import type { Delivery } from '@prisma/client'
import { type AccountEvent, accountEventOf } from '../../domain/delivery/happened.ts'
import { memberOf, readerOf } from '../../domain/delivery/reader.ts'
import { newDevice } from '../../emails/account/new-device.tsx'
import { passwordChanged } from '../../emails/account/password-changed.tsx'
import { sessionsEnded } from '../../emails/account/sessions-ended.tsx'
import { signInAttempts } from '../../emails/account/sign-in-attempts.tsx'
import { tokenMade } from '../../emails/account/token-made.tsx'
import { webhookMade } from '../../emails/account/webhook-made.tsx'
import type { MailReader, MailTemplate } from '../../emails/message.ts'
import { settings } from '../../run/settings.ts'
import type { Letter } from './letter.ts'
import { writeLetter } from './write.ts'

/** That somebody has tried too often to sign in as the reader. */
export async function attemptsLetter(delivery: Delivery): Promise<Letter> {
  const member = await memberOf(delivery)
  if (!member) return { withheld: 'recipient-gone' }
  const link = `${settings.portalUrl}/password/reset`
  return writeLetter(signInAttempts, { reader: readerOf(member), email: member.email, at: delivery.createdAt, link })
}

/** That the reader's password was changed. */
export const passwordLetter = letterWith(passwordChanged)

/** That somebody signed in as the reader with a browser that is new to them. */
export const deviceLetter = letterWith(newDevice)

/** That staff ended the reader's sessions. */
export const endedLetter = letterWith(sessionsEnded)

/** That the reader made a token for the API. */
export const tokenLetter = letterWith(tokenMade)

/** That the reader set up a webhook. */
export const webhookMadeLetter = letterWith(webhookMade)

function letterWith(message: Omit<MailTemplate<AccountEvent & { reader: MailReader }>, 'preview'>) {
  return async (delivery: Delivery): Promise<Letter> => {
    const facts = await accountEventOf(delivery)
    return facts ? writeLetter(message, facts) : { withheld: 'link-over' }
  }
}
