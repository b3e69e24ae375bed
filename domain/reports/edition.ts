import { type Locale, speaker } from '../../words/catalogue.ts'
import { type Formats, formats } from '../../words/dates.ts'
import { type ChartFigures, readFigures } from './charts/figures.ts'
import { nameOfReport, textOfReport } from './definition.ts'
import { type Grouping, groupingOf } from './groups/grouping.ts'
import { type Head, headOf } from './head.ts'
import { type Heading, headingIn } from './heading.ts'
import { openRows, type Rows } from './rows.ts'
import { compileReport, type ReportRequest } from './statement.ts'
import { type ReportSay, reportTexts } from './text.ts'

/** One report as one reader gets it: whose rows, in which words. Every format is written from it, and from nothing else: the
 *  same edition is the same file to the byte, whenever it is written. Close its rows. */
export type Edition = {
  title: string
  /** What is said above the rows; empty where nothing is. */
  text: string
  organisation: string
  /** #rrggbb */
  accent: string
  /** The moment it is of, which its files bear. */
  asOf: Date
  head: Head
  columns: Heading[]
  grouping: Grouping
  rows: Rows
  /** What is drawn of all rows; null where nothing is, or its reader may not see all of it. */
  chart: ChartFigures | null
  say: ReportSay
  formats: Formats
}

/** What an edition is of: the report asked for, by the clocks that its days are counted by, the reader's language, and when it was due if it is late.
 *  Its moments are told by the reader's own clocks. */
export type EditionRequest = ReportRequest & { locale: Locale; now: Date; lateSince: Date | null }

/** Reads a report with its reader's eyes, `answered` with what its rows answer. Throws NotAllowed when it filters or sorts by what they may not see. */
export async function editionOf(
  order: EditionRequest,
  reading = compileReport(order),
  answered = false,
): Promise<Edition> {
  const { definition, actor, locale } = order
  const reader = { locale, wording: actor.layout.wording }
  const say = speaker(reportTexts, reader)
  const told = formats(locale, actor.timeZone)
  const chart = await readFigures(order, { say, formats: told })
  const rows = await openRows(reading, answered)
  const { name, accent } = actor.organisation
  return {
    title: nameOfReport(definition, locale),
    text: textOfReport(definition, locale),
    organisation: name,
    accent: actor.layout.brand.accent ?? accent,
    asOf: order.now,
    head: headOf(order, rows.total, null, told),
    columns: reading.columns.map((key) => headingIn(definition, key, reader)),
    grouping: groupingOf(definition, reading.columns),
    rows,
    chart,
    say,
    formats: told,
  }
}
