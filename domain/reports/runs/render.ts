import type { Delivery } from '@prisma/client'
import type { Viewer } from '../../access/actor/actor.ts'
import { type MailRecipient, readerOf } from '../../delivery/reader.ts'
import type { Withheld } from '../../delivery/reasons.ts'
import { subscriptionLink } from '../../delivery/subscriptions/links.ts'
import { NotAllowed } from '../../refusals.ts'
import { type DeliveryLink, linkOfDelivery } from '../delivered/link.ts'
import { eyesOf } from './eyes.ts'
import type { ReportFile } from './files/files.ts'
import type { Occasion } from './occasion.ts'
import { type ReportSummary, reportTo } from './tell.ts'

/** A report as one recipient gets it: what its mail says, and what is attached. `test` marks one that somebody sent to
 *  themselves. `page` is where the files are that did not fit, null where all of them did. `stop` is the address that ends the subscription by one POST; it is for the head of the mail alone. `told` is the same object
 *  for all who are told the same. */
export type RenderedReport = {
  mail: ReportSummary & { reader: MailRecipient; email: string; stop: string; test: boolean; page: DeliveryLink | null }
  told: ReportSummary
  attachments: ReportFile[]
  /** What each of its mails carries for good, and the files of each but the first. */
  carries: string[]
  further: ReportFile[][]
  stop: string
}

/**
 * A delivery of a run, rendered with its recipient's eyes at this moment: a person's own ability, or, for an address that is nobody's
 * here, that of the organisation and access level named beside it. What goes wrong is thrown and never sent.
 */
export async function renderDelivery(delivery: Delivery): Promise<RenderedReport | Withheld> {
  const eyes = await eyesOf(delivery)
  return 'withheld' in eyes ? eyes : render(delivery, eyes.occasion, eyes.actor)
}

async function render({ id, email }: Delivery, occasion: Occasion, actor: Viewer): Promise<RenderedReport | Withheld> {
  try {
    const { told, ...files } = await reportTo(actor, occasion)
    if (told.count === 0 && occasion.skipWhenEmpty) return { withheld: 'nothing-to-report' }
    const stop = subscriptionLink({ kind: 'schedule', scheduleId: occasion.scheduleId, email, name: told.name })
    const page = told.leftOut.length > 0 || told.sensitive ? await linkOfDelivery(id) : null
    const { test } = occasion
    return { mail: { ...told, reader: readerOf(actor), email, stop, test, page }, told, ...files, stop }
  } catch (error) {
    if (error instanceof NotAllowed) return { withheld: 'hidden-from-recipient' }
    throw error
  }
}
