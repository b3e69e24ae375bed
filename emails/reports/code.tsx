import { Text } from 'react-email'
import { speaker } from '../../words/catalogue.ts'
import { formats } from '../../words/dates.ts'
import { Frame, Paragraph, Quiet, Title } from '../frame.tsx'
import type { MailReader, MailTemplate } from '../message.ts'
import { northwind } from '../preview.ts'
import { styles } from '../style.ts'
import { reportMailTexts } from './report.text.ts'

/** Somebody opened the page of a sensitive report and asked for its code: six digits, good until `until`. */
export type ReportCodeMail = { reader: MailReader; code: string; until: Date }

export const reportCode: MailTemplate<ReportCodeMail> = {
  subject: ({ reader }) => speaker(reportMailTexts, reader)('code-subject'),
  Body: ({ reader, code, until }) => {
    const say = speaker(reportMailTexts, reader)
    const told = formats(reader.locale, reader.timeZone).momentInZone(until)
    return (
      <Frame reader={reader} preview={say('code-until', { until: told })} foot={<Quiet>{say('code-foot')}</Quiet>}>
        <Title>{say('code-title')}</Title>
        <Paragraph>{say('code-text')}</Paragraph>
        <Text style={styles.code} className="ink">
          {`${code.slice(0, 3)}\u2009${code.slice(3)}`}
        </Text>
        <Quiet>{say('code-until', { until: told })}</Quiet>
      </Frame>
    )
  },
  preview: { reader: northwind, code: '482913', until: new Date('2026-11-22T10:15:00Z') },
}
