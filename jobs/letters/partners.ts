import type { Delivery } from '@prisma/client'
import { partnerInvitationOf, partnerOf } from '../../domain/delivery/partners/told.ts'
import { partnerInvited } from '../../emails/partners/invited.tsx'
import { partnerTold } from '../../emails/partners/told.tsx'
import type { Letter } from './letter.ts'
import { writeLetter, writeStoppable } from './write.ts'

/** To the address that was typed: that an organisation invites its own to be partners. */
export async function partnerInvitedLetter(delivery: Delivery): Promise<Letter> {
  const told = await partnerInvitationOf(delivery)
  return told ? writeLetter(partnerInvited, told) : { withheld: 'over-meanwhile' }
}

/** To the other side: what became of an invitation or a partnership. */
export async function partnerToldLetter(delivery: Delivery): Promise<Letter> {
  const told = await partnerOf(delivery)
  return told ? writeStoppable(delivery, partnerTold, told) : { withheld: 'over-meanwhile' }
}
