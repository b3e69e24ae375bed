import { writtenAddress } from '../../../words/address.ts'
import { speaker } from '../../../words/catalogue.ts'
import { openedText } from '../../../words/partners/opened.ts'
import { Act, Frame, Paragraph, Quiet, Title } from '../../frame.tsx'
import type { MailReader, MailTemplate } from '../../message.ts'
import { northwind } from '../../preview.ts'
import { accessMailTexts } from './access.text.ts'

/** An offer of access was accepted or refused, or access was changed or has ended: `who` did it, and between which two it is, as far as that is known;
 *  of a refused offer by address, `email` alone. */
export type AccessToldMail = {
  reader: MailReader
  what: 'accepted' | 'refused' | 'changed' | 'ended'
  side: 'client' | 'partner'
  who: string
  client: string | null
  partner: string | null
  email: string
  opens: string | null
  reason: string
  link: string
}

export const accessTold: MailTemplate<AccessToldMail> = {
  subject: (props) => {
    const { reader, client, partner } = props
    return speaker(accessMailTexts, reader)(keysOf(props).subject, { client, partner })
  },
  Body: (props) => {
    const { reader, what, side, who, client, partner, email, opens, reason, link } = props
    const say = speaker(accessMailTexts, reader)
    const text = say(keysOf(props).text, { who, client, partner, email: writtenAddress(email) })
    return (
      <Frame reader={reader} preview={text} foot={<Quiet>{say('foot')}</Quiet>}>
        <Title>{accessTold.subject(props)}</Title>
        <Paragraph>{text}</Paragraph>
        {reason && <Paragraph>{say('ended-reason', { reason })}</Paragraph>}
        {opens && <Paragraph>{opens}</Paragraph>}
        <Paragraph>{say(`${what}-means`)}</Paragraph>
        <Act reader={reader} href={link}>
          {say(`act-${side}`)}
        </Act>
      </Frame>
    )
  },
  preview: {
    ...{ reader: northwind, what: 'accepted', side: 'client', who: 'Bruno Costa (Brightline Integrators)' },
    ...{ client: 'Northwind Tools', partner: 'Brightline Integrators', email: '', reason: '' },
    opens: openedText({ client: 'Northwind Tools', reach: 'complete', wallet: false, products: [] }, northwind),
    link: 'https://portal.meridian.test/account/partners/access',
  },
}

/** What is said of it, by what is known, and to whom. */
function keysOf({ what, side, client, partner }: AccessToldMail) {
  if (what === 'accepted') return { subject: 'accepted-subject', text: 'accepted-text' } as const
  if (what === 'refused')
    return partner
      ? ({ subject: 'refused-subject', text: 'refused-text' } as const)
      : ({ subject: 'refused-subject-address', text: 'refused-text-address' } as const)
  if (!client || !partner) return { subject: 'ended-subject-unknown', text: 'ended-text-unknown' } as const
  const subject = `${what}-subject-${side}` as const
  // What a partner changes is less than before: it has given back a part.
  return { subject, text: what === 'changed' ? (`changed-text-${side}` as const) : ('ended-text' as const) }
}
