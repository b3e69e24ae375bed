import type { Delivery } from '@prisma/client'
import { accessOfferOf } from '../../domain/delivery/partners/access-offered.ts'
import { accessOf } from '../../domain/delivery/partners/access-told.ts'
import { accessOffered } from '../../emails/partners/access/offered.tsx'
import { accessTold } from '../../emails/partners/access/told.tsx'
import type { Letter } from './letter.ts'
import { writeLetter, writeStoppable } from './write.ts'

/** To a partner: that a client offers access to what it has. */
export async function accessOfferedLetter(delivery: Delivery): Promise<Letter> {
  const told = await accessOfferOf(delivery)
  return told ? writeLetter(accessOffered, told) : { withheld: 'over-meanwhile' }
}

/** To a side of an access: what became of it. */
export async function accessToldLetter(delivery: Delivery): Promise<Letter> {
  const told = await accessOf(delivery)
  return told ? writeStoppable(delivery, accessTold, told) : { withheld: 'over-meanwhile' }
}
