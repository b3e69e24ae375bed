import type { Delivery } from '@prisma/client'
import type { DeliveryReason } from '../../domain/delivery/reasons.ts'
import type { Result } from '../../domain/delivery/sending/states.ts'
import { errorWords } from '../error-words.ts'

/** What is wrong with a text or a column goes wrong each time; a connection or a disk comes back. */
const mostTries = 4
const reason: DeliveryReason = 'not-made'

/**
 * What becomes of a mail that could not be made, with the words of the error: it is tried again, but where nothing outside is to blame
 * (an error of a system or of the database has a code) not for days.
 */
export function notMade(error: unknown, { fault, tries }: Delivery): Result {
  const { code } = error as { code?: unknown }
  const isInVain = typeof code !== 'string' && fault === 'content' && tries + 1 >= mostTries
  return { state: isInVain ? 'failed' : 'deferred', answer: `${reason} ${errorWords(error)}`, fault: 'content' }
}
