import { speaker } from '../../words/catalogue.ts'
import { Act, Frame, Paragraph, Quiet, Title } from '../frame.tsx'
import type { MailReader, MailTemplate } from '../message.ts'
import { northwind } from '../preview.ts'
import { partnerMailTexts } from './partners.text.ts'

/** An organisation invites another one to be partners. `link` leads to where it is answered; without one, `administrators` are who can. */
export type PartnerInvitedMail = {
  reader: MailReader
  inviter: string | null
  organisation: string
  isKnown: boolean
  link: string | null
  administrators: string[] | null
}

export const partnerInvited: MailTemplate<PartnerInvitedMail> = {
  subject: ({ reader, organisation }) => speaker(partnerMailTexts, reader)('invited-subject', { organisation }),
  Body: (props) => {
    const { reader, inviter, organisation, isKnown, link, administrators } = props
    const say = speaker(partnerMailTexts, reader)
    const text = say('invited-text', { who: inviter ? `${inviter} (${organisation})` : organisation })
    return (
      <Frame reader={reader} preview={text} foot={<Quiet>{say('invited-foot')}</Quiet>}>
        <Title>{partnerInvited.subject(props)}</Title>
        <Paragraph>{text}</Paragraph>
        <Paragraph>{say('invited-means')}</Paragraph>
        {!isKnown && <Paragraph>{say('invited-unknown', { host: reader.host.name })}</Paragraph>}
        {isKnown && <Paragraph>{whoAnswers(reader, link ? null : administrators)}</Paragraph>}
        {link && (
          <Act reader={reader} href={link}>
            {say('invited-act')}
          </Act>
        )}
      </Frame>
    )
  },
  preview: {
    ...{ reader: northwind, inviter: 'Bruno Costa', organisation: 'Brightline Integrators', isKnown: true },
    ...{ link: 'https://portal.meridian.test/account/partners', administrators: null },
  },
}

function whoAnswers(reader: MailReader, names: string[] | null): string {
  const say = speaker(partnerMailTexts, reader)
  if (!names?.length) return say('invited-answer')
  return say('invited-who-answers', { names: new Intl.ListFormat(reader.locale).format(names) })
}
