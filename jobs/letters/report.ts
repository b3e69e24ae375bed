import type { Delivery } from '@prisma/client'
import { findHost } from '../../domain/organisations/host.ts'
import { renderDelivery } from '../../domain/reports/runs/render.ts'
import { write } from '../../emails/message.ts'
import { report } from '../../emails/report.tsx'
import type { Letter } from './letter.ts'

/** A report with its files, sent by the host. The address that ends it stands in the mail's head alone. */
export async function reportLetter(delivery: Delivery): Promise<Letter> {
  const rendered = await renderDelivery(delivery)
  if ('withheld' in rendered) return rendered
  const { mail, attachments, stop } = rendered
  const host = (await findHost())?.name ?? mail.reader.brand.name
  return { ...(await write(report, { ...mail, host })), attachments, unsubscribe: stop, rows: mail.count }
}
