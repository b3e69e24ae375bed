import type { Delivery } from '@prisma/client'
import { oneTimeOf } from '../../domain/delivery/one-time.ts'
import { invitation } from '../../emails/invitation.tsx'
import { write } from '../../emails/message.ts'
import { oneTimeLink } from '../../emails/one-time-link.tsx'
import { passwordReset } from '../../emails/password-reset.tsx'
import type { Letter } from './letter.ts'

/** An invitation and its link. */
export async function invitationLetter(delivery: Delivery): Promise<Letter> {
  const facts = await oneTimeOf(delivery)
  return facts && write(invitation, facts)
}

/** A link and a code for signing in. */
export async function signInLetter(delivery: Delivery): Promise<Letter> {
  const facts = await oneTimeOf(delivery)
  return facts && write(oneTimeLink, facts)
}

/** A link for choosing a new password. */
export async function resetLetter(delivery: Delivery): Promise<Letter> {
  const facts = await oneTimeOf(delivery)
  return facts && write(passwordReset, facts)
}
