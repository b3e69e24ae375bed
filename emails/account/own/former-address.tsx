import { writtenAddress } from '../../../words/address.ts'
import { speaker } from '../../../words/catalogue.ts'
import { formats } from '../../../words/dates.ts'
import { Act, Frame, Paragraph, Quiet, Title } from '../../frame.tsx'
import type { MailReader, MailTemplate } from '../../message.ts'
import { northwind } from '../../preview.ts'
import { ownTexts } from './own.text.ts'

/** To the address that was somebody's until `at`: the link takes that back, until `until`. It does not name the one that is theirs now: who
 *  reads the old mailbox may be somebody else. */
export type FormerAddressMail = { reader: MailReader; email: string; at: Date; link: string; until: Date }

export const formerAddress: MailTemplate<FormerAddressMail> = {
  subject: ({ reader }) => speaker(ownTexts, reader)('former-subject', { portal: reader.brand.name }),
  Body: ({ reader, email: kept, at, link, until }) => {
    const say = speaker(ownTexts, reader)
    const { moment } = formats(reader.locale, reader.timeZone)
    const email = writtenAddress(kept)
    const text = say('former-text', { portal: reader.brand.name, email, at: moment(at) })
    return (
      <Frame reader={reader} preview={text} foot={<Quiet>{say('former-until', { until: moment(until) })}</Quiet>}>
        <Title>{say('former-title')}</Title>
        <Paragraph>{text}</Paragraph>
        <Paragraph>{say('former-next', { email })}</Paragraph>
        <Act reader={reader} href={link}>
          {say('former-act')}
        </Act>
      </Frame>
    )
  },
  preview: {
    reader: northwind,
    email: 'max@northwind.test',
    at: new Date('2026-11-22T10:00:00Z'),
    link: 'https://portal.meridian.test/undo-address/preview',
    until: new Date('2026-11-29T10:00:00Z'),
  },
}
