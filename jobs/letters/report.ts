import type { Delivery } from '@prisma/client'
import { codeMailOf } from '../../domain/reports/delivered/code.ts'
import { renderDelivery } from '../../domain/reports/runs/render.ts'
import { reportCode } from '../../emails/reports/code.tsx'
import { report } from '../../emails/reports/report.tsx'
import type { Letter } from './letter.ts'
import { writeLetter } from './write.ts'

/** A report with its files, sent by the host. The address that ends it stands in the mail's head alone. */
export async function reportLetter(delivery: Delivery): Promise<Letter> {
  const rendered = await renderDelivery(delivery)
  if ('withheld' in rendered) return rendered
  const { mail, attachments, stop } = rendered
  return { ...(await writeLetter(report, mail)), attachments, unsubscribe: stop, rows: mail.count }
}

/** The code that the page of a sensitive report asks for. */
export async function reportCodeLetter(delivery: Delivery): Promise<Letter> {
  const facts = await codeMailOf(delivery)
  return facts ? writeLetter(reportCode, facts) : { withheld: 'link-over' }
}
