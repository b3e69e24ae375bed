import { writtenAddress } from '../../words/address.ts'
import { speaker } from '../../words/catalogue.ts'
import { formats } from '../../words/dates.ts'
import { Frame, Paragraph, Quiet, Title } from '../frame.tsx'
import type { MailReader, MailTemplate } from '../message.ts'
import { northwind } from '../preview.ts'
import { mailTexts } from '../text.ts'

/** A person's e-mail address was changed. `email`: the one this mail goes to, which is theirs now (`isNew`) or was until then. */
export type AddressChangedMail = { reader: MailReader; name: string; email: string; isNew: boolean; at: Date }

export const addressChanged: MailTemplate<AddressChangedMail> = {
  subject: ({ reader }) => speaker(mailTexts, reader)('address-subject', { portal: reader.brand.name }),
  Body: ({ reader, name, email, isNew, at }) => {
    const say = speaker(mailTexts, reader)
    const told = formats(reader.locale, reader.timeZone).moment(at)
    const text = say(isNew ? 'address-new' : 'address-old', {
      name,
      email: writtenAddress(email),
      portal: reader.brand.name,
      at: told,
    })
    return (
      <Frame reader={reader} preview={text} foot={<Quiet>{say('address-foot')}</Quiet>}>
        <Title>{say('address-title')}</Title>
        <Paragraph>{text}</Paragraph>
        <Paragraph>{say(isNew ? 'address-new-next' : 'address-old-next')}</Paragraph>
      </Frame>
    )
  },
  preview: {
    reader: northwind,
    name: 'Max Keller',
    email: 'max@northwind.test',
    isNew: true,
    at: new Date('2026-11-22T10:00:00Z'),
  },
}
