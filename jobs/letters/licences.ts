import type { Delivery } from '@prisma/client'
import { idleOf, recoveredOf } from '../../domain/licences/idle/mails.ts'
import { licenceIdle } from '../../emails/licences/idle.tsx'
import { licenceRecovered } from '../../emails/licences/recovered.tsx'
import { settings } from '../../run/settings.ts'
import type { Letter } from './letter.ts'
import { writeLetter } from './write.ts'

/** To whoever has not been here for long: that their licence will be taken back. */
export async function licenceIdleLetter(delivery: Delivery): Promise<Letter> {
  const facts = await idleOf(delivery)
  return facts ? writeLetter(licenceIdle, { ...facts, link: `${settings.portalUrl}/` }) : { withheld: 'over-meanwhile' }
}

/** To whoever it was taken back from. */
export async function licenceRecoveredLetter(delivery: Delivery): Promise<Letter> {
  const facts = await recoveredOf(delivery)
  return facts ? writeLetter(licenceRecovered, facts) : { withheld: 'over-meanwhile' }
}
