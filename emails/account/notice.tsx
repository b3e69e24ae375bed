import { writtenAddress } from '../../words/address.ts'
import { speaker } from '../../words/catalogue.ts'
import { formats } from '../../words/dates.ts'
import { deviceOf } from '../../words/device.ts'
import { Act, Frame, Paragraph, Quiet, Title } from '../frame.tsx'
import type { MailReader, MailTemplate } from '../message.ts'
import { northwind } from '../preview.ts'
import { mailTexts } from '../text.ts'

/** Something happened to the reader's account: when, for which organisation, by which browser (as it calls itself) at which network
 *  address. `link` leads to the page that says that it was not they, good until `until`. */
export type AccountNoticeMail = {
  reader: MailReader
  email: string
  organisation: string
  at: Date
  userAgent: string
  address: string
  link: string
  until: Date
}

/** A mail about the reader's account, with the way to say "that was not me". `about` is what its texts begin with. */
export function accountNotice(
  about: 'password-changed' | 'new-device' | 'sessions-ended' | 'token-made' | 'webhook-made',
): MailTemplate<AccountNoticeMail> {
  return {
    subject: ({ reader }) => speaker(mailTexts, reader)(`${about}-subject`, { portal: reader.brand.name }),
    Body: ({ reader, email, organisation, at, userAgent, address, link, until }) => {
      const say = speaker(mailTexts, reader)
      const { moment } = formats(reader.locale, reader.timeZone)
      const device = deviceOf(userAgent, reader.locale)
      const text = say(`${about}-text`, { email: writtenAddress(email), organisation, at: moment(at), device, address })
      return (
        <Frame reader={reader} preview={text} foot={<Quiet>{say('not-me-until', { until: moment(until) })}</Quiet>}>
          <Title>{say(`${about}-title`)}</Title>
          <Paragraph>{text}</Paragraph>
          <Paragraph>{say('not-me-text')}</Paragraph>
          <Act reader={reader} href={link}>
            {say('not-me-act')}
          </Act>
        </Frame>
      )
    },
    preview: {
      reader: northwind,
      email: 'max@northwind.test',
      organisation: 'Northwind Tools',
      at: new Date('2026-11-22T10:00:00Z'),
      userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0',
      address: '203.0.113.7',
      link: 'https://portal.meridian.test/not-me/preview',
      until: new Date('2026-11-29T10:00:00Z'),
    },
  }
}
