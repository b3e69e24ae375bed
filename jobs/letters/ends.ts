import type { Delivery } from '@prisma/client'
import { endedSharesOf, endingSharesOf } from '../../domain/delivery/ends/told.ts'
import { sharesEnded } from '../../emails/access/shares-ended.tsx'
import { sharesEnding } from '../../emails/access/shares-ending.tsx'
import type { Letter } from './letter.ts'
import { writeStoppable } from './write.ts'

/** Which shares end within a week, with a link to extend each. */
export async function sharesEndingLetter(delivery: Delivery): Promise<Letter> {
  const told = await endingSharesOf(delivery)
  return told ? writeStoppable(delivery, sharesEnding, told) : { withheld: 'over-meanwhile' }
}

/** Which shares have ended. */
export async function sharesEndedLetter(delivery: Delivery): Promise<Letter> {
  const told = await endedSharesOf(delivery)
  return told ? writeStoppable(delivery, sharesEnded, told) : { withheld: 'over-meanwhile' }
}
