import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { toPlainText } from 'react-email'
import type { Hearer } from '../words/catalogue.ts'
import { fitted } from './fit.ts'

/** Who sends mails: their name, and whom readers turn to there; what is not known is empty. */
export type MailSender = { name: string; contact: { name: string; email: string; phone: string } }

/** Who reads a mail: their language and words, IANA time zone, the brand their portal shows (accent as #rrggbb), who serves them, the name
 *  of whoever reads what they answer (null: nobody), and the page that ends mails of this kind, where any does. */
export type MailReader = Hearer & {
  timeZone: string
  brand: { name: string; accent: string }
  host: MailSender
  readBy: string | null
  stop?: string | null
}

/** A kind of mail. It knows its props and nothing else; `preview` is one of them from the cast. */
export type MailTemplate<Props> = {
  subject(props: Props): string
  Body(props: Props): ReactElement
  /** What a mail is shortened by, where it would be longer than mail programs show: how many parts it has, and what is
   *  another with the first of them alone. */
  room?: { parts(props: Props): number; of(props: Props, parts: number): Partial<Props> }
  preview: Props
}

export type WrittenMail = { subject: string; html: string; text: string }

/** A mail as it is sent: subject, HTML and text, both from the one component. */
export async function write<Props>(message: Omit<MailTemplate<Props>, 'preview'>, props: Props): Promise<WrittenMail> {
  const html = await fitted(message, props, async (shown) => page(message.Body(shown)))
  return { subject: oneLine(message.subject(props)), html, text: `${toPlainText(html, { selectors }).trim()}\n` }
}

const selectors = [
  { selector: 'h1', options: { uppercase: false } },
  { selector: 'tr.row', format: 'block', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
  { selector: 'div.card', format: 'block', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
]

/** With a doctype that names no address: some mails may hold none at all. Nothing in a mail waits for anything, so that it needs no stream. */
const page = (body: ReactElement): string => `<!doctype html>${renderToStaticMarkup(body)}`

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
