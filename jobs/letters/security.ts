import type { Delivery } from '@prisma/client'
import { memberOf, readerOf } from '../../domain/delivery/reader.ts'
import { write } from '../../emails/message.ts'
import { signInAttempts } from '../../emails/sign-in-attempts.tsx'
import { settings } from '../../run/settings.ts'
import type { Letter } from './letter.ts'

/** That somebody has tried too often to sign in as the reader. */
export async function attemptsLetter(delivery: Delivery): Promise<Letter> {
  const member = await memberOf(delivery)
  if (!member) return { withheld: 'recipient-gone' }
  const link = `${settings.portalUrl}/password/reset`
  return write(signInAttempts, { reader: readerOf(member), email: member.email, at: delivery.createdAt, link })
}
