import type { Delivery } from '@prisma/client'
import { troubleOf } from '../../domain/reports/schedules/trouble.ts'
import { scheduleTrouble } from '../../emails/reports/schedule-trouble.tsx'
import type { Letter } from './letter.ts'
import { writeLetter } from './write.ts'

/** That a schedule has paused by itself, or needs a new owner. */
export async function troubleLetter(delivery: Delivery): Promise<Letter> {
  const trouble = await troubleOf(delivery)
  return trouble ? writeLetter(scheduleTrouble, trouble) : { withheld: 'over-meanwhile' }
}
