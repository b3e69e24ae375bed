import { writtenAddress } from '../../words/address.ts'
import { speaker } from '../../words/catalogue.ts'
import { Act, Frame, Paragraph, Quiet, Title } from '../frame.tsx'
import type { MailReader, MailTemplate } from '../message.ts'
import { northwind } from '../preview.ts'
import { partnerMailTexts } from './partners.text.ts'

/** An invitation to be partners was accepted or rejected, or a partnership has ended: by whom, and of which organisation; of a rejected one the
 *  address that it went to. */
export type PartnerToldMail = {
  reader: MailReader
  what: 'accepted' | 'rejected' | 'ended'
  organisation: string
  by: string | null
  email: string
  link: string
}

export const partnerTold: MailTemplate<PartnerToldMail> = {
  subject: ({ reader, what, organisation }) => speaker(partnerMailTexts, reader)(`${what}-subject`, { organisation }),
  Body: (props) => {
    const { reader, what, organisation, by, email, link } = props
    const say = speaker(partnerMailTexts, reader)
    const who = by ? `${by} (${organisation})` : organisation
    const text = say(`${what}-text`, { who, email: writtenAddress(email) })
    return (
      <Frame reader={reader} preview={text} foot={<Quiet>{say('foot')}</Quiet>}>
        <Title>{partnerTold.subject(props)}</Title>
        <Paragraph>{text}</Paragraph>
        <Paragraph>{say(`${what}-means`)}</Paragraph>
        <Act reader={reader} href={link}>
          {say('act')}
        </Act>
      </Frame>
    )
  },
  preview: {
    ...{ reader: northwind, what: 'accepted', organisation: 'Brightline Integrators', by: 'Bruno Costa' },
    ...{ email: 'bruno@brightline.test', link: 'https://portal.meridian.test/account/partners' },
  },
}
