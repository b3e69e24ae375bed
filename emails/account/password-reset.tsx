import { writtenAddress } from '../../words/address.ts'
import { speaker } from '../../words/catalogue.ts'
import { formats } from '../../words/dates.ts'
import { Act, Frame, Paragraph, Quiet, Title } from '../frame.tsx'
import type { MailReader, MailTemplate } from '../message.ts'
import { northwind } from '../preview.ts'
import { mailTexts } from '../text.ts'

/** Somebody asked for a new password for an account. `link` is a one-time address of the portal, good until `until`. */
export type PasswordResetMail = { reader: MailReader; name: string; email: string; link: string; until: Date }

export const passwordReset: MailTemplate<PasswordResetMail> = {
  subject: ({ reader }) => speaker(mailTexts, reader)('reset-subject', { portal: reader.brand.name }),
  Body: ({ reader, name, email, link, until }) => {
    const say = speaker(mailTexts, reader)
    const told = formats(reader.locale, reader.timeZone).moment(until)
    return (
      <Frame reader={reader} preview={say('reset-until', { until: told })} foot={<Quiet>{say('reset-foot')}</Quiet>}>
        <Title>{say('reset-title')}</Title>
        <Paragraph>{say('reset-text', { name, email: writtenAddress(email) })}</Paragraph>
        <Act reader={reader} href={link}>
          {say('reset-act')}
        </Act>
        <Quiet>{say('reset-until', { until: told })}</Quiet>
      </Frame>
    )
  },
  preview: {
    reader: northwind,
    name: 'Max Keller',
    email: 'max@northwind.test',
    link: 'https://portal.meridian.test/password/reset/preview',
    until: new Date('2026-11-22T11:00:00Z'),
  },
}
