import { Link } from 'react-email'
import { speaker } from '../../words/catalogue.ts'
import { formats } from '../../words/dates.ts'
import { Frame, Paragraph, Quiet, Title } from '../frame.tsx'
import type { MailReader, MailTemplate } from '../message.ts'
import { northwind } from '../preview.ts'
import { accented } from '../style.ts'
import { ReportFoot } from './foot.tsx'
import { type MailParts, Parts } from './parts.tsx'
import { reportMailTexts } from './report.text.ts'
import { asTest, TestLine } from './test.tsx'

/** A further mail of a report whose files did not fit into one: the so-manyth of them. */
export type ReportPartMail = {
  reader: MailReader
  email: string
  /** The page whose one button ends these mails. */
  stop: string
  /** Somebody sent it to themselves, to see it. */
  test: boolean
  name: string
  part: number
  parts: MailParts
}

export const reportPart: MailTemplate<ReportPartMail> = {
  subject: ({ reader, test, name, part, parts }) => {
    const subject = speaker(reportMailTexts, reader)('part-of', { subject: name, part, of: parts.told.length })
    return asTest({ reader, test }, subject)
  },
  Body: ({ reader, test, name, part, parts, email, stop }) => {
    const say = speaker(reportMailTexts, reader)
    const here = parts.told[part - 1] ?? []
    return (
      <Frame
        reader={reader}
        preview={asTest({ reader, test }, here.join(' · '))}
        foot={<ReportFoot {...{ reader, email, stop }} />}
        saysAtOnce
      >
        <TestLine {...{ reader, test }} />
        <Title>{say('part-title', { name, part, of: parts.told.length })}</Title>
        <Paragraph>{say('part-text')}</Paragraph>
        <Parts {...{ reader, parts, part }} />
      </Frame>
    )
  },
  preview: {
    ...{ reader: northwind, email: 'board@northwind.test', stop: 'https://portal.meridian.test/subscriptions/preview' },
    test: false,
    name: 'What is late',
    part: 2,
    parts: {
      why: 'All files of a mail may have 10 MB, and these have more: they come in 2 mails.',
      told: [
        ['what-is-late-2026-11-23.pdf: PDF, 4 rows, 7.1 MB'],
        ['what-is-late-2026-11-23.xlsx: Excel, 4 rows, 6.4 MB'],
      ],
    },
  },
}

/** The last mail of a report of which parts `before` it have come, and the others cannot follow: it leads to a page with all of it. */
export type ReportRestMail = Omit<ReportPartMail, 'parts' | 'part'> & {
  before: number
  page: { href: string; until: Date } | null
}

export const reportRest: MailTemplate<ReportRestMail> = {
  subject: ({ reader, test, name }) =>
    asTest({ reader, test }, speaker(reportMailTexts, reader)('part-rest', { name })),
  Body: ({ reader, test, name, before, page, email, stop }) => {
    const say = speaker(reportMailTexts, reader)
    const until = page && formats(reader.locale, reader.timeZone).momentInZone(page.until)
    const told = say(page ? 'part-instead' : 'part-instead-nowhere', { before, until })
    return (
      <Frame
        reader={reader}
        preview={asTest({ reader, test }, told)}
        foot={<ReportFoot {...{ reader, email, stop }} />}
        saysAtOnce
      >
        <TestLine {...{ reader, test }} />
        <Title>{say('part-rest', { name })}</Title>
        <Paragraph>{told}</Paragraph>
        {page && (
          <Quiet>
            <Link href={page.href} style={accented(reader.brand.accent).link} className="accent">
              {say('open')}
            </Link>
          </Quiet>
        )}
      </Frame>
    )
  },
  preview: {
    ...{ reader: northwind, email: 'board@northwind.test', stop: 'https://portal.meridian.test/subscriptions/preview' },
    ...{ test: false, name: 'What is late', before: 1 },
    page: { href: 'https://portal.meridian.test/delivered/preview', until: new Date('2026-12-07T06:00:00Z') },
  },
}
