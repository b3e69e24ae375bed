import { writtenAddress } from '../../../words/address.ts'
import { speaker } from '../../../words/catalogue.ts'
import { formats } from '../../../words/dates.ts'
import { Act, Frame, Paragraph, Quiet, Title } from '../../frame.tsx'
import type { MailReader, MailTemplate } from '../../message.ts'
import { northwind } from '../../preview.ts'
import { ownTexts } from './own.text.ts'

/** Somebody has left the reader's organisation; `held` things are still in their name. `link` leads to its people. */
export type PersonLeftMail = {
  reader: MailReader
  name: string
  email: string
  organisation: string
  at: Date
  held: number
  link: string
}

export const personLeft: MailTemplate<PersonLeftMail> = {
  subject: ({ reader, name, organisation }) => speaker(ownTexts, reader)('left-subject', { name, organisation }),
  Body: (props) => {
    const { reader, name, email, organisation, at, held, link } = props
    const say = speaker(ownTexts, reader)
    const told = formats(reader.locale, reader.timeZone).moment(at)
    const text = say('left-text', { name, email: writtenAddress(email), organisation, at: told })
    return (
      <Frame reader={reader} preview={text} foot={<Quiet>{say('left-foot', { organisation })}</Quiet>}>
        <Title>{personLeft.subject(props)}</Title>
        <Paragraph>{text}</Paragraph>
        <Paragraph>{say('left-held', { count: held })}</Paragraph>
        <Act reader={reader} href={link}>
          {say('left-act')}
        </Act>
      </Frame>
    )
  },
  preview: {
    reader: northwind,
    name: 'Max Keller',
    email: 'max@northwind.test',
    organisation: 'Northwind Tools',
    at: new Date('2026-11-22T10:00:00Z'),
    held: 2,
    link: 'https://portal.meridian.test/account/people',
  },
}
