import { Text } from 'react-email'
import { speaker } from '../../words/catalogue.ts'
import { formats } from '../../words/dates.ts'
import { Act, Frame, Paragraph, Quiet, Title } from '../frame.tsx'
import type { MailReader, MailTemplate } from '../message.ts'
import { northwind } from '../preview.ts'
import { styles } from '../style.ts'
import { mailTexts } from '../text.ts'

/** Somebody asked to sign in without a password: a one-time address and six digits, good until `until`. */
export type OneTimeLinkMail = { reader: MailReader; link: string; code: string; until: Date }

export const oneTimeLink: MailTemplate<OneTimeLinkMail> = {
  subject: ({ reader }) => speaker(mailTexts, reader)('sign-in-subject', { portal: reader.brand.name }),
  Body: ({ reader, link, code, until }) => {
    const say = speaker(mailTexts, reader)
    const told = formats(reader.locale, reader.timeZone).moment(until)
    return (
      <Frame
        reader={reader}
        preview={say('sign-in-until', { until: told })}
        foot={<Quiet>{say('sign-in-foot')}</Quiet>}
      >
        <Title>{say('sign-in-title', { portal: reader.brand.name })}</Title>
        <Paragraph>{say('sign-in-text')}</Paragraph>
        <Text style={styles.code} className="ink">
          {`${code.slice(0, 3)}\u2009${code.slice(3)}`}
        </Text>
        <Paragraph>{say('sign-in-or')}</Paragraph>
        <Act reader={reader} href={link}>
          {say('sign-in-act')}
        </Act>
        <Quiet>{say('sign-in-until', { until: told })}</Quiet>
      </Frame>
    )
  },
  preview: {
    reader: northwind,
    link: 'https://portal.meridian.test/links/preview',
    code: '482913',
    until: new Date('2026-11-22T10:15:00Z'),
  },
}
