import { speaker } from '../../words/catalogue.ts'
import { formats } from '../../words/dates.ts'
import { Act, Frame, Paragraph, Quiet, Title } from '../frame.tsx'
import type { MailReader, MailTemplate } from '../message.ts'
import { northwind } from '../preview.ts'
import { mailTexts } from '../text.ts'

/** Somebody was invited. `link` is a one-time address of the portal, good until `until`. */
export type InvitationMail = { reader: MailReader; name: string; inviter: string | null; link: string; until: Date }

export const invitation: MailTemplate<InvitationMail> = {
  subject: ({ reader, inviter }) => {
    const say = speaker(mailTexts, reader)
    const host = reader.host.name
    return inviter ? say('invitation-subject', { inviter, host }) : say('invitation-subject-nobody', { host })
  },
  Body: ({ reader, name, inviter, link, until }) => {
    const say = speaker(mailTexts, reader)
    const from = { host: reader.host.name, portal: reader.brand.name }
    const text = inviter ? say('invitation-text', { inviter, ...from }) : say('invitation-text-nobody', from)
    return (
      <Frame reader={reader} preview={text} foot={<Quiet>{say('invitation-foot')}</Quiet>}>
        <Title>{say('invitation-title', { name })}</Title>
        <Paragraph>{text}</Paragraph>
        <Act reader={reader} href={link}>
          {say('invitation-act')}
        </Act>
        <Quiet>{say('invitation-until', { until: formats(reader.locale, reader.timeZone).moment(until) })}</Quiet>
      </Frame>
    )
  },
  preview: {
    reader: northwind,
    name: 'Nora Lindqvist',
    inviter: 'Olga Brandt (Meridian Works)',
    link: 'https://portal.meridian.test/invitations/preview',
    until: new Date('2026-12-06T09:30:00Z'),
  },
}
