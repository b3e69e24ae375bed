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
  /** Why somebody of the host ended it; null where that was not they. */
  reason: string | null
  email: string
  link: string
}

export const partnerTold: MailTemplate<PartnerToldMail> = {
  subject: ({ reader, what, organisation }) => speaker(partnerMailTexts, reader)(`${what}-subject`, { organisation }),
  Body: (props) => {
    const { reader, what, organisation, by, reason, email, link } = props
    const say = speaker(partnerMailTexts, reader)
    const isByHost = reason !== null
    const who = by ? `${by} (${isByHost ? reader.host.name : organisation})` : organisation
    const text = isByHost
      ? say('ended-by-host', { who, organisation })
      : say(`${what}-text`, { who, email: writtenAddress(email) })
    return (
      <Frame reader={reader} preview={text} foot={<Quiet>{say('foot')}</Quiet>}>
        <Title>{partnerTold.subject(props)}</Title>
        <Paragraph>{text}</Paragraph>
        {reason && <Paragraph>{say('ended-reason', { reason })}</Paragraph>}
        <Paragraph>{say(`${what}-means`)}</Paragraph>
        <Act reader={reader} href={link}>
          {say('act')}
        </Act>
      </Frame>
    )
  },
  preview: {
    ...{ reader: northwind, what: 'accepted', organisation: 'Brightline Integrators', by: 'Bruno Costa' },
    reason: null,
    ...{ email: 'bruno@brightline.test', link: 'https://portal.meridian.test/account/partners' },
  },
}
