import { createHash } from 'node:crypto'
import type { Viewer } from '../../access/actor/actor.ts'
import type { ReportDefinition } from '../definition.ts'
import { type Edition, type EditionRequest, editionOf } from '../edition.ts'
import { firstLinesOf, toldLine } from '../groups/lines.ts'
import type { Head } from '../head.ts'
import { compileReport } from '../statement.ts'
import { tell } from '../values.ts'
import { filesOf, type ReportFile } from './files.ts'
import type { Occasion } from './occasion.ts'
import { orderOf } from './order.ts'
import { shared } from './shared.ts'

/** The most rows in the body of a mail; all of them are in its attachments. */
export const rowsInBody = 50

/** A line of the body of a mail: a row, or what heads a group or ends all, its name and count first. */
type ToldRow = { counts?: 'group' | 'total'; cells: string[] }

/** What a mail says of a report of `count` rows, `shown` of which are for its body; `due` is set when it comes late;
 *  `leftOut` says of each file that did not fit why. Of a sensitive one nothing but the count is told. */
export type ReportSummary = {
  name: string
  entity: ReportDefinition['entity']
  count: number
  head: Head
  made: Date
  due: Date | null
  columns: string[]
  rows: ToldRow[]
  shown: number
  files: { name: string; size: number }[]
  leftOut: string[]
  sensitive: boolean
}
type Telling = { told: ReportSummary; attachments: ReportFile[] }

/** Tells a report on an occasion, to somebody. What the database is asked says all about whose eyes these are, so that who asks the same
 *  is told the same, without making it twice. */
export async function reportTo(actor: Viewer, occasion: Occasion): Promise<Telling> {
  const order = orderOf(actor, occasion)
  const reading = compileReport(order)
  const { brand, wording } = actor.layout
  const seen = [occasion.runId, actor.organisation, brand, wording, actor.locale, reading]
  const key = createHash('sha256').update(JSON.stringify(seen)).digest('base64')
  return shared(key, async () => telling(await editionOf(order, reading), order, occasion))
}

async function telling(edition: Edition, order: EditionRequest, { formats }: Occasion): Promise<Telling> {
  const { sensitive } = order.definition
  try {
    const { attachments, notes, leftOut } = await filesOf(edition, sensitive ? [] : formats, order)
    const inBody = formats.includes('html') && !sensitive
    const told = {
      name: edition.title,
      entity: order.definition.entity,
      count: edition.rows.total,
      head: [...edition.head, ...notes.map((value) => ({ label: edition.say('attachment'), value }))],
      made: order.now,
      due: order.lateSince,
      columns: inBody ? edition.columns.map(({ label }) => label) : [],
      ...(inBody ? await bodyOf(edition) : { rows: [], shown: 0 }),
      files: attachments.map(({ filename, content }) => ({ name: filename, size: content.length })),
      leftOut,
      sensitive,
    }
    return { told, attachments }
  } finally {
    await edition.rows.close()
  }
}

async function bodyOf(edition: Edition): Promise<{ rows: ToldRow[]; shown: number }> {
  const { columns, say, formats, rows } = edition
  const lines = await firstLinesOf(edition, rowsInBody)
  const told = lines.map((line) =>
    line.kind === 'row'
      ? { cells: columns.map((column, at) => tell(line.cells[at], column, say, formats)) }
      : { counts: line.kind, cells: toldLine(line, edition) },
  )
  return { rows: told, shown: Math.min(rows.first.length, rowsInBody) }
}
