import type { ReportEntity } from '@prisma/client'
import { Link } from 'react-email'
import { writtenAddress } from '../../words/address.ts'
import { type Say, speaker } from '../../words/catalogue.ts'
import { dayIn, formats } from '../../words/dates.ts'
import { labels } from '../../words/labels.ts'
import { Frame, Paragraph, Quiet, Title } from '../frame.tsx'
import type { MailReader, MailTemplate } from '../message.ts'
import { northwind } from '../preview.ts'
import { accented } from '../style.ts'
import { LeftOut } from './left-out.tsx'
import { type ReportMailText, reportMailTexts } from './report.text.ts'
import { type MailRow, Rows } from './rows.tsx'

/**
 * A scheduled report. Its addresses lead to the page that ends it and, where a file did not fit, to one of the report and its files: its
 * reader may have no sign-in.
 * `head` says what it shows (whose, which filters, when made); `rows` are for the body; `shown` of the `count` rows are among them, or
 * none where the body was not chosen. Sizes are in bytes.
 */
export type ReportMail = {
  reader: MailReader
  email: string
  /** The page whose one button ends these mails. */
  stop: string
  name: string
  entity: ReportEntity
  count: number
  head: { label: string; value: string }[]
  made: Date
  columns: string[]
  rows: MailRow[]
  shown: number
  files: { name: string; size: number }[]
  leftOut: string[]
  /** Its rows and files are on that page alone. */
  sensitive: boolean
  /** Where the files are that did not fit; null where all did. */
  page: { href: string; until: Date } | null
}

const label = speaker(labels, northwind)
const countOf = (reader: MailReader, entity: ReportEntity, count: number) =>
  speaker(labels, reader)(`ReportCount.${entity}`, { count })

export const report: MailTemplate<ReportMail> = {
  subject: ({ reader, name, entity, count, made }) => {
    const say = speaker(reportMailTexts, reader)
    const day = formats(reader.locale, reader.timeZone).day(dayIn(reader.timeZone, made))
    return say('subject', { name, what: countOf(reader, entity, count), day })
  },
  Body: (props) => {
    const { reader, name, entity, count, columns, rows, shown, email, stop } = props
    const say = speaker(reportMailTexts, reader)
    const told = formats(reader.locale, reader.timeZone)
    const files = props.files.map((file) => `${file.name} (${told.size(file.size)})`).join('\n')
    const foot = (
      <>
        <Quiet>{say('foot', { email: writtenAddress(email), host: reader.host.name })}</Quiet>
        <Quiet>
          <Link href={stop} style={accented(reader.brand.accent).link} className="accent">
            {say('stop')}
          </Link>
        </Quiet>
      </>
    )
    return (
      <Frame reader={reader} preview={countOf(reader, entity, count)} foot={foot}>
        <Title>{name}</Title>
        <Head head={props.head} />
        {count === 0 && <Paragraph>{say('nothing')}</Paragraph>}
        {rows.length > 0 && <Rows columns={columns} rows={rows} />}
        <More {...{ say, count, shown, attached: files !== '' }} />
        {files && <Paragraph>{say('attached', { files })}</Paragraph>}
        <LeftOut reader={reader} leftOut={props.leftOut} sensitive={props.sensitive} page={props.page} />
      </Frame>
    )
  },
  preview: {
    reader: northwind,
    email: 'board@northwind.test',
    stop: 'https://portal.meridian.test/subscriptions/preview',
    name: 'Where your projects stand',
    entity: 'project',
    count: 4,
    head: [
      { label: 'Organisation', value: 'Northwind Tools' },
      { label: 'Made', value: '23 Nov 2026, 06:00 (Europe/London)' },
    ],
    made: new Date('2026-11-23T06:00:00Z'),
    columns: [
      label('Project.name'),
      label('Project.health'),
      label('Project.progress'),
      label('Project.nextMilestone'),
      label('Project.endsOn'),
    ],
    rows: [
      { counts: 'group', cells: [`${label('Health.red')} · 1`, '', '', '', ''] },
      { cells: ['Packing cell', label('Health.red'), '31 %', 'Guarding accepted, 12 Nov 2026', '29 Jan 2027'] },
      { counts: 'group', cells: [`${label('Health.amber')} · 1`, '', '', '', ''] },
      { cells: ['Line 4 retrofit', label('Health.amber'), '46 %', 'Cabinet wired, 30 Nov 2026', '26 Feb 2027'] },
      { counts: 'group', cells: [`${label('Health.green')} · 2`, '', '', '', ''] },
      { cells: ['Scrap scanner', label('Health.green'), '100 %', '', '16 Oct 2026'] },
      {
        cells: ['Warehouse robots', label('Health.green'), '72 %', 'Second fleet running, 11 Dec 2026', '18 Dec 2026'],
      },
    ],
    shown: 4,
    files: [
      { name: 'Where your projects stand 2026-11-23.pdf', size: 48_211 },
      { name: 'Where your projects stand 2026-11-23.xlsx', size: 9_310 },
    ],
    leftOut: [
      'Where your projects stand 2026-11-23.csv is not attached. Its 4 rows make 14.1 MB, 11.2 MB when packed, and all files of a mail may have 10 MB.',
    ],
    sensitive: false,
    page: { href: 'https://portal.meridian.test/delivered/preview', until: new Date('2026-12-07T06:00:00Z') },
  },
}

function Head({ head }: Pick<ReportMail, 'head'>) {
  return head.map(({ label, value }) => (
    <Quiet key={label}>
      {label}: {value}
    </Quiet>
  ))
}

function More({
  say,
  count,
  shown,
  attached,
}: {
  say: Say<ReportMailText>
  count: number
  shown: number
  attached: boolean
}) {
  if (shown === 0 || shown === count) return null
  return <Quiet>{say(attached ? 'more' : 'more-nowhere', { shown, count })}</Quiet>
}
