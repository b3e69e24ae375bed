import type { ReportEntity } from '@prisma/client'
import { Section } from 'react-email'
import { type Say, speaker } from '../../words/catalogue.ts'
import { dayIn, type Formats, formats } from '../../words/dates.ts'
import { labels } from '../../words/labels.ts'
import { Frame, Paragraph, Quiet, Title } from '../frame.tsx'
import type { MailReader, MailTemplate } from '../message.ts'
import { Answer, atFirstSight, type MailAnswer } from './answer.tsx'
import { Chart, type ChartInMail, HeadText } from './chart.tsx'
import { reportExample } from './example.ts'
import { ReportFoot } from './foot.tsx'
import { LeftOut } from './left-out.tsx'
import { facts, looks } from './looks.ts'
import { type MailParts, Parts } from './parts.tsx'
import { type ReportMailText, reportMailTexts } from './report.text.ts'
import { firstRows, type MailRow, Rows } from './rows.tsx'
import { asTest, TestLine } from './test.tsx'

/**
 * A scheduled report. Its addresses lead to the page that ends it and, where a file did not fit, to one of the report and its files: its
 * reader may have no sign-in.
 * `answer` is what it says in short; `head` what it shows (whose, which filters, when made); `rows` are for the body; `shown` of the `count`
 * rows are among them, or none where the body was not chosen: as many of them as fit are in the mail. Sizes are in bytes.
 */
export type ReportMail = {
  reader: MailReader
  email: string
  /** The page whose one button ends these mails. */
  stop: string
  /** Somebody sent it to themselves, to see it. */
  test: boolean
  name: string
  /** What is said above the rows. */
  text: string
  chart: ChartInMail | null
  entity: ReportEntity
  count: number
  answer: MailAnswer[]
  head: { label: string; value: string }[]
  made: Date
  columns: string[]
  rows: MailRow[]
  shown: number
  files: { name: string; size: number }[]
  leftOut: string[]
  /** What each of the several mails that it comes in carries; null where it is one. This is the first. */
  parts: MailParts | null
  /** Its rows and files are on that page alone. */
  sensitive: boolean
  /** Where the files are that did not fit; null where all did. */
  page: { href: string; until: Date } | null
}

type Preheading = Pick<ReportMail, 'name' | 'entity' | 'count' | 'answer' | 'made' | 'test'> & {
  reader: Pick<MailReader, 'locale' | 'wording' | 'timeZone'>
}

const countOf = (reader: Preheading['reader'], entity: ReportEntity, count: number) =>
  speaker(labels, reader)(`ReportCount.${entity}`, { count })

export const report: MailTemplate<ReportMail> = {
  subject: (props) => {
    const { reader, name, entity, count, answer, parts } = props
    const say = speaker(reportMailTexts, reader)
    const subject =
      answer.length > 0
        ? atFirstSight(name, answer).subject
        : say('subject', { name, what: countOf(reader, entity, count) })
    return asTest(props, parts ? say('part-of', { subject, part: 1, of: parts.told.length }) : subject)
  },
  Body: (props) => {
    const { reader, name, entity, count, answer, columns, rows, shown, email, stop, parts } = props
    const say = speaker(reportMailTexts, reader)
    const told = formats(reader.locale, reader.timeZone)
    const files = props.files.map((file) => `${file.name} (${told.size(file.size)})`).join('\n')
    return (
      <Frame
        reader={reader}
        preview={preheaderOf(props)}
        foot={<ReportFoot {...{ reader, email, stop }} />}
        looks={looks}
        saysAtOnce
      >
        <TestLine {...props} />
        <Title>{name}</Title>
        <HeadText text={props.text} />
        <Answer lines={answer} />
        <Chart chart={props.chart} />
        {count === 0 && <Paragraph>{say('nothing')}</Paragraph>}
        {count > 0 && answer.length === 0 && <Paragraph>{countOf(reader, entity, count)}</Paragraph>}
        {rows.length > 0 && <Rows columns={columns} rows={rows} />}
        <More {...{ say, told, count, shown, attached: files !== '', onPage: props.page !== null, parts }} />
        {parts && <Parts {...{ reader, parts, part: 1 }} />}
        {files && !parts && <Paragraph>{say('attached', { files })}</Paragraph>}
        <LeftOut reader={reader} leftOut={props.leftOut} sensitive={props.sensitive} page={props.page} />
        <Head head={props.head} />
      </Frame>
    )
  },
  room: {
    parts: ({ shown }) => shown,
    of: ({ rows, count }, shown) => ({ shown, rows: firstRows(rows, shown, count) }),
  },
  preview: reportExample,
}

/** What a mailbox shows beside the subject: of which rows it is, then how many there are, and the day. */
export function preheaderOf(props: Preheading): string {
  const { reader, name, entity, count, answer, made } = props
  const day = formats(reader.locale, reader.timeZone).day(dayIn(reader.timeZone, made))
  const told = speaker(reportMailTexts, reader)('preview', { what: countOf(reader, entity, count), day })
  return asTest(props, [atFirstSight(name, answer).rest, told].filter(Boolean).join(' · '))
}

/** What the report shows, by which filters, as of when: below the answer, and quiet. */
function Head({ head }: Pick<ReportMail, 'head'>) {
  return (
    <Section style={{ margin: '20px 0 0' }}>
      {head.map(({ label, value }) => (
        <p key={label} style={facts} className="quiet">
          <b>{label}:</b> {value}
        </p>
      ))}
    </Section>
  )
}

type Shown = {
  say: Say<ReportMailText>
  told: Formats
  count: number
  shown: number
  attached: boolean
  onPage: boolean
  parts: MailParts | null
}

/** How many of the rows are in the mail, and where all of them are. */
function More({ say, told, count, shown, attached, onPage, parts }: Shown) {
  if (shown === 0 || shown === count) return null
  const where = parts ? 'more-parts' : onPage && !attached ? 'more-page' : 'more'
  const numbers = { shown: told.number(shown), count: told.number(count), mails: parts?.told.length }
  return <Quiet>{say(where, numbers)}</Quiet>
}
