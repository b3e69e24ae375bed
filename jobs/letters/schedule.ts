import type { Delivery } from '@prisma/client'
import { troubleOf, troubleOfRun } from '../../domain/reports/schedules/trouble.ts'
import { scheduleTrouble } from '../../emails/reports/schedule-trouble.tsx'
import type { Letter } from './letter.ts'
import { writeStoppable } from './write.ts'

/** That a schedule has paused by itself, or needs a new owner. */
export async function troubleLetter(delivery: Delivery): Promise<Letter> {
  return letterOf(delivery, await troubleOf(delivery))
}

/** That a run has failed, or could not make some of its mails. */
export async function runTroubleLetter(delivery: Delivery): Promise<Letter> {
  return letterOf(delivery, await troubleOfRun(delivery))
}

async function letterOf(delivery: Delivery, trouble: Awaited<ReturnType<typeof troubleOf>>): Promise<Letter> {
  return 'withheld' in trouble ? trouble : writeStoppable(delivery, scheduleTrouble, trouble)
}
