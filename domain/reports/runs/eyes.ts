import type { Delivery } from '@prisma/client'
import type { Viewer } from '../../access/actor/actor.ts'
import { atLeast } from '../../access/levels.ts'
import type { Withheld } from '../../delivery/reasons.ts'
import { findOccasion, type Occasion } from './occasion.ts'
import { currentReader } from './reader.ts'

/** Why a delivery of a run tells a report, and with whose eyes, as both are at this moment; or why it tells it no more. */
export async function eyesOf(delivery: Delivery): Promise<{ occasion: Occasion; actor: Viewer } | Withheld> {
  const { email, runId } = delivery
  const occasion = runId ? await findOccasion(runId, email) : null
  if (!occasion) return { withheld: 'schedule-gone' }
  if (occasion.suppressed) return { withheld: 'unsubscribed' }
  const actor = await currentReader(delivery, occasion)
  if ('withheld' in actor) return actor
  return atLeast(actor.ceilings.reports ?? 'none', 'view') ? { occasion, actor } : { withheld: 'no-reports' }
}
