import { writtenAddress } from '../../../words/address.ts'
import { speaker } from '../../../words/catalogue.ts'
import { formats } from '../../../words/dates.ts'
import { Act, Frame, Paragraph, Quiet, Title } from '../../frame.tsx'
import type { MailReader, MailTemplate } from '../../message.ts'
import { northwind } from '../../preview.ts'
import { ownTexts } from './own.text.ts'

/** To an address that somebody wants to sign in with: the link that makes it so; none where it is the reader's own already. */
export type NewAddressMail = { reader: MailReader; email: string; link: { to: string; until: Date } | null }

export const newAddress: MailTemplate<NewAddressMail> = {
  subject: ({ reader, link }) =>
    speaker(ownTexts, reader)(link ? 'new-subject' : 'known-title', { portal: reader.brand.name }),
  Body: ({ reader, email, link }) => {
    const say = speaker(ownTexts, reader)
    const text = say(link ? 'new-text' : 'known-text', { portal: reader.brand.name, email: writtenAddress(email) })
    const until = link && formats(reader.locale, reader.timeZone).moment(link.until)
    return (
      <Frame reader={reader} preview={text} foot={<Quiet>{say(link ? 'new-foot' : 'known-foot')}</Quiet>}>
        <Title>{say(link ? 'new-title' : 'known-title')}</Title>
        <Paragraph>{text}</Paragraph>
        {link ? (
          <Act reader={reader} href={link.to}>
            {say('new-act')}
          </Act>
        ) : (
          <Paragraph>{say('known-next')}</Paragraph>
        )}
        {until && <Quiet>{say('new-until', { until })}</Quiet>}
      </Frame>
    )
  },
  preview: {
    reader: northwind,
    email: 'm.keller@northwind.test',
    link: { to: 'https://portal.meridian.test/new-address/preview', until: new Date('2026-11-23T10:00:00Z') },
  },
}
