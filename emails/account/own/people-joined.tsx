import { writtenAddress } from '../../../words/address.ts'
import { speaker } from '../../../words/catalogue.ts'
import { formats } from '../../../words/dates.ts'
import { Act, Frame, Paragraph, Quiet, Title } from '../../frame.tsx'
import type { MailReader, MailTemplate } from '../../message.ts'
import { northwind } from '../../preview.ts'
import { ownTexts } from './own.text.ts'

/** Staff made one person of two: to the address that stays, or to the one that goes. Neither mail names the other address. `link` leads to
 *  where a new password is asked for. */
export type PeopleJoinedMail = { reader: MailReader; email: string; stays: boolean; at: Date; link: string }

export const peopleJoined: MailTemplate<PeopleJoinedMail> = {
  subject: ({ reader }) => speaker(ownTexts, reader)('joined-subject', { portal: reader.brand.name }),
  Body: ({ reader, email, stays, at, link }) => {
    const say = speaker(ownTexts, reader)
    const told = formats(reader.locale, reader.timeZone).moment(at)
    const text = say(stays ? 'joined-stays' : 'joined-goes', { email: writtenAddress(email), at: told })
    return (
      <Frame reader={reader} preview={text} foot={<Quiet>{say('joined-foot')}</Quiet>}>
        <Title>{say('joined-title')}</Title>
        <Paragraph>{text}</Paragraph>
        <Paragraph>{say('joined-next')}</Paragraph>
        <Act reader={reader} href={link}>
          {say('joined-act')}
        </Act>
      </Frame>
    )
  },
  preview: {
    reader: northwind,
    email: 'max@northwind.test',
    stays: true,
    at: new Date('2026-11-22T10:00:00Z'),
    link: 'https://portal.meridian.test/password/reset',
  },
}
