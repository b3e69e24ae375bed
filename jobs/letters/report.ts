import type { Delivery } from '@prisma/client'
import { codeMailOf } from '../../domain/reports/delivered/code.ts'
import { type RenderedReport, renderDelivery } from '../../domain/reports/runs/render.ts'
import type { WrittenMail } from '../../emails/message.ts'
import { filledIn, placesFor } from '../../emails/places.ts'
import { reportCode } from '../../emails/reports/code.tsx'
import { preheaderOf, report } from '../../emails/reports/report.tsx'
import { writtenAddress } from '../../words/address.ts'
import type { Letter } from './letter.ts'
import { writeLetter } from './write.ts'

/** A report with its files, sent by the host. The address that ends it stands in the mail's head alone. */
export async function reportLetter(delivery: Delivery): Promise<Letter> {
  const rendered = await renderDelivery(delivery)
  if ('withheld' in rendered) return rendered
  const { mail, attachments, stop } = rendered
  const written = mail.page ? await writeLetter(report, mail) : await writtenFor(rendered)
  return { ...written, attachments, unsubscribe: stop, rows: mail.count }
}

/** The mail of a report as its reader would get it, and what a mailbox shows beside its subject. */
export async function previewLetter(mail: RenderedReport['mail']): Promise<WrittenMail & { preheader: string }> {
  const { subject, html, text } = await writeLetter(report, mail)
  return { subject, html, text, preheader: preheaderOf(mail) }
}

type Written = { places: Own; mail: ReturnType<typeof writeLetter> }
type Own = { email: string; stop: string }

/** Mails by what they tell, each by how its reader reads: for as long as somebody keeps what they tell. */
const known = new WeakMap<object, Map<string, Written>>()

/** The mail of a report, written once for all who are told the same and read alike; their own addresses are put into it. */
async function writtenFor({ told, mail }: RenderedReport): Promise<Awaited<Written['mail']>> {
  const alike = known.get(told) ?? new Map<string, Written>()
  known.set(told, alike)
  const own = { email: writtenAddress(mail.email), stop: mail.stop }
  const way = JSON.stringify(mail.reader)
  const written = alike.get(way) ?? write(mail, own)
  alike.set(way, written)
  written.mail.catch(() => alike.delete(way))
  return filledIn(await written.mail, written.places, own)
}

function write(mail: RenderedReport['mail'], own: Own): Written {
  const places = placesFor(own)
  return { places, mail: writeLetter(report, { ...mail, ...places }) }
}

/** The code that the page of a sensitive report asks for. */
export async function reportCodeLetter(delivery: Delivery): Promise<Letter> {
  const facts = await codeMailOf(delivery)
  return facts ? writeLetter(reportCode, facts) : { withheld: 'link-over' }
}
