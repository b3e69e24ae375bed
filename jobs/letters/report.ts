import type { Delivery } from '@prisma/client'
import type { Letter } from './letter.ts'

/** A report. */
export async function reportLetter(_delivery: Delivery): Promise<Letter> {
  return null
}
