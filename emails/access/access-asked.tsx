import { speaker } from '../../words/catalogue.ts'
import { Act, Frame, Paragraph, Quiet, Title } from '../frame.tsx'
import type { MailReader, MailTemplate } from '../message.ts'
import { northwind } from '../preview.ts'
import { askingTexts } from './asking.text.ts'

/** Somebody asks for access to a project or product: for whom it is, and who asks, if that is another (null: the reader may not see it). `link` leads
 *  to where it is answered. */
export type AccessAskedMail = {
  reader: MailReader
  whom: string | null
  by: string | null
  kind: 'project' | 'product'
  what: string | null
  reason: string
  link: string
}

export const accessAsked: MailTemplate<AccessAskedMail> = {
  subject: ({ reader, whom, what }) => {
    const say = speaker(askingTexts, reader)
    return say('asked-subject', { whom: whom ?? say('unseen'), what: what ?? say('unseen-thing') })
  },
  Body: (props) => {
    const { reader, whom, by, kind, what, reason, link } = props
    const say = speaker(askingTexts, reader)
    const text = say('asked-text', { whom: whom ?? say('unseen'), what: what ?? say('unseen-thing') })
    return (
      <Frame reader={reader} preview={reason || text} foot={<Quiet>{say('asked-foot', { kind })}</Quiet>}>
        <Title>{accessAsked.subject(props)}</Title>
        <Paragraph>{text}</Paragraph>
        {by && <Paragraph>{say('asked-by', { by })}</Paragraph>}
        {reason && <Paragraph>{say('asked-reason', { reason })}</Paragraph>}
        <Act reader={reader} href={link}>
          {say('asked-act')}
        </Act>
      </Frame>
    )
  },
  preview: {
    reader: { ...northwind, brand: { name: 'Meridian Works', accent: '#1f5fa8' } },
    whom: 'Carl Jensen (Brightline Integrators)',
    by: 'Bruno Costa (Brightline Integrators)',
    kind: 'project',
    what: 'Line 4 retrofit',
    reason: 'Carl plans the commissioning, and sees Build alone.',
    link: 'https://portal.meridian.test/admin/resources/AccessRequest',
  },
}
