import { createHash } from 'node:crypto'
import type { Viewer } from '../../access/actor/actor.ts'
import { type BodyRow, bodyOf } from '../answer/body.ts'
import { type AnswerLine, tellAnswer } from '../answer/told.ts'
import { type MailChart, mailChartOf } from '../charts/mail.ts'
import type { ReportDefinition } from '../definition.ts'
import { type Edition, type EditionRequest, editionOf } from '../edition.ts'
import { filesWith } from '../formats/asked.ts'
import type { Head } from '../head.ts'
import { compileReport } from '../statement.ts'
import { filesOf, type MailFiles, type ReportFile } from './files/files.ts'
import { roomForFiles } from './files/limit.ts'
import type { Occasion, TellingOccasion } from './occasion.ts'
import { orderOf } from './order.ts'
import { shared } from './shared.ts'

/** What a mail says of a report of `count` rows, what they answer first; `shown` of them are at hand for its body, which holds as many as have
 *  room; `due` is set when it comes late; `leftOut` says of each file that did not fit why; `parts` what each of several mails carries, and why there are several. Of a sensitive one
 *  only counts are told. */
export type ReportSummary = {
  name: string
  /** What is said above its rows, and its chart in words, where a picture of it is in the mail. */
  text: string
  chart: MailChart | null
  entity: ReportDefinition['entity']
  count: number
  answer: AnswerLine[]
  head: Head
  made: Date
  due: Date | null
  columns: string[]
  rows: BodyRow[]
  shown: number
  files: { name: string; size: number }[]
  leftOut: string[]
  parts: { why: string; told: string[][] } | null
  sensitive: boolean
}
/** What a mail says of a report, its files, what each of its mails carries for good, and the files of each further one. */
export type ToldReport = { told: ReportSummary; attachments: ReportFile[]; carries: string[]; further: ReportFile[][] }

/** Tells a report on an occasion, to somebody. What the database is asked says all about whose eyes these are, so that who asks the same
 *  is told the same, without making it twice. */
export async function reportTo(actor: Viewer, occasion: Occasion): Promise<ToldReport> {
  const order = orderOf(actor, occasion)
  const reading = compileReport(order)
  const { brand, wording } = actor.layout
  const { runId, mailLimit } = occasion
  const { organisation, locale, timeZone } = actor
  const seen = [runId, mailLimit, organisation, brand, wording, locale, timeZone, reading]
  const key = createHash('sha256').update(JSON.stringify(seen)).digest('base64')
  return shared(key, async () => telling(await editionOf(order, reading, true), order, occasion), weightOf)
}

const weightOf = ({ attachments, further }: ToldReport) =>
  [attachments, ...further].flat().reduce((sum, { content }) => sum + content.length, 0)

/** The same made for one reader alone, and kept for nobody. */
export async function tellReport(actor: Viewer, occasion: TellingOccasion): Promise<ToldReport> {
  const order = orderOf(actor, occasion)
  return telling(await editionOf(order, compileReport(order), true), order, occasion)
}

async function telling(
  edition: Edition,
  order: EditionRequest,
  { formats, mailLimit }: TellingOccasion,
): Promise<ToldReport> {
  const { sensitive } = order.definition
  try {
    const asked = sensitive ? [] : filesWith(formats, edition.rows.total * edition.columns.length)
    const { mails, notes, leftOut, why } = await filesOf(edition, asked, order, roomForFiles(mailLimit))
    const [{ attachments }, ...further] = mails as [MailFiles, ...MailFiles[]]
    const inBody = formats.includes('html') && !sensitive
    const picture = inBody ? await mailChartOf(edition) : null
    const answers = tellAnswer(order.definition.entity, edition.rows.answer, edition.say)
    const told = {
      name: edition.title,
      text: sensitive ? '' : edition.text,
      chart: picture?.chart ?? null,
      entity: order.definition.entity,
      count: edition.rows.total,
      answer: sensitive ? answers.map((line) => ({ ...line, names: '' })) : answers,
      head: [...edition.head, ...notes.map((value) => ({ label: edition.say('attachment'), value }))],
      made: order.now,
      due: order.lateSince,
      columns: inBody ? edition.columns.map(({ label }) => label) : [],
      ...(inBody ? await bodyOf(edition, order.today) : { rows: [], shown: 0 }),
      files: attachments.map(({ filename, content }) => ({ name: filename, size: content.length })),
      leftOut,
      parts: further.length > 0 ? { why, told: mails.map((mail) => mail.told) } : null,
      sensitive,
    }
    return {
      told,
      attachments: [...attachments, ...(picture ? [picture.file] : [])],
      carries: mails.map(({ carries }) => carries),
      further: further.map((mail) => mail.attachments),
    }
  } finally {
    await edition.rows.close()
  }
}
