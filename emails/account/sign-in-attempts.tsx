import { writtenAddress } from '../../words/address.ts'
import { speaker } from '../../words/catalogue.ts'
import { formats } from '../../words/dates.ts'
import { Act, Frame, Paragraph, Quiet, Title } from '../frame.tsx'
import type { MailReader, MailTemplate } from '../message.ts'
import { northwind } from '../preview.ts'
import { mailTexts } from '../text.ts'

/** Somebody has tried too often to sign in as the reader, last at `at`. `link` leads to where a new password is asked for. */
export type SignInAttemptsMail = { reader: MailReader; email: string; at: Date; link: string }

export const signInAttempts: MailTemplate<SignInAttemptsMail> = {
  subject: ({ reader }) => speaker(mailTexts, reader)('attempts-subject', { portal: reader.brand.name }),
  Body: ({ reader, email, at, link }) => {
    const say = speaker(mailTexts, reader)
    const told = formats(reader.locale, reader.timeZone).moment(at)
    return (
      <Frame reader={reader} preview={say('attempts-safe')} foot={<Quiet>{say('attempts-foot')}</Quiet>}>
        <Title>{say('attempts-title')}</Title>
        <Paragraph>{say('attempts-text', { email: writtenAddress(email), at: told })}</Paragraph>
        <Paragraph>{say('attempts-safe')}</Paragraph>
        <Paragraph>{say('attempts-password')}</Paragraph>
        <Act reader={reader} href={link}>
          {say('reset-act')}
        </Act>
      </Frame>
    )
  },
  preview: {
    reader: northwind,
    email: 'max@northwind.test',
    at: new Date('2026-11-22T10:00:00Z'),
    link: 'https://portal.meridian.test/password/reset',
  },
}
