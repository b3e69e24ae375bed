import type { Delivery } from '@prisma/client'
import type { Viewer } from '../../access/actor/actor.ts'
import { atLeast } from '../../access/levels.ts'
import { type MailRecipient, readerOf } from '../../delivery/reader.ts'
import type { Withheld } from '../../delivery/reasons.ts'
import { subscriptionLink } from '../../delivery/subscriptions/subscriptions.ts'
import { NotAllowed } from '../../refusals.ts'
import type { ReportFile } from './files.ts'
import { findOccasion, type Occasion } from './occasion.ts'
import { currentReader } from './reader.ts'
import { type ReportSummary, reportTo } from './tell.ts'

/** A report as one recipient gets it: what its mail says, and what is attached. `stop` is the address that ends the subscription
 *  by one POST; it is for the head of the mail alone. */
export type RenderedReport = {
  mail: ReportSummary & { reader: MailRecipient; email: string; stop: string }
  attachments: ReportFile[]
  stop: string
}

/**
 * A delivery of a run, rendered with its recipient's eyes at this moment: a person's own ability, or, for an address that is nobody's
 * here, that of the organisation and access level named beside it. What goes wrong is thrown and never sent.
 */
export async function renderDelivery(delivery: Delivery): Promise<RenderedReport | Withheld> {
  const { email, runId } = delivery
  const occasion = runId ? await findOccasion(runId, email) : null
  if (!occasion) return { withheld: 'schedule-gone' }
  if (occasion.suppressed) return { withheld: 'unsubscribed' }
  const actor = await currentReader(delivery, occasion)
  if ('withheld' in actor) return actor
  if (!atLeast(actor.ceilings.reports ?? 'none', 'view')) return { withheld: 'no-reports' }
  return render(delivery, occasion, actor)
}

async function render({ email }: Delivery, occasion: Occasion, actor: Viewer): Promise<RenderedReport | Withheld> {
  try {
    const { isHost, id } = actor.organisation
    const { told, attachments } = await reportTo(actor, isHost ? null : id, occasion)
    if (told.count === 0 && occasion.skipWhenEmpty) return { withheld: 'nothing-to-report' }
    const stop = subscriptionLink({ kind: 'schedule', scheduleId: occasion.scheduleId, email, name: told.name })
    return { mail: { ...told, reader: readerOf(actor), email, stop }, attachments, stop }
  } catch (error) {
    if (error instanceof NotAllowed) return { withheld: 'hidden-from-recipient' }
    throw error
  }
}
