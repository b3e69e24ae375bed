import type { Delivery } from '@prisma/client'
import { answerOf, requestOf } from '../../domain/delivery/asking/told.ts'
import { accessAnswered } from '../../emails/access/access-answered.tsx'
import { accessAsked } from '../../emails/access/access-asked.tsx'
import type { Letter } from './letter.ts'
import { writeStoppable } from './write.ts'

/** To those who can give it: that somebody asks for access to a project. */
export async function accessAskedLetter(delivery: Delivery): Promise<Letter> {
  const told = await requestOf(delivery)
  return told ? writeStoppable(delivery, accessAsked, told) : { withheld: 'over-meanwhile' }
}

/** To whoever asked: whether it was given. */
export async function accessAnsweredLetter(delivery: Delivery): Promise<Letter> {
  const told = await answerOf(delivery)
  return told ? writeStoppable(delivery, accessAnswered, told) : { withheld: 'over-meanwhile' }
}
