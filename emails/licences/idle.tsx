import { speaker } from '../../words/catalogue.ts'
import { dayIn, formats } from '../../words/dates.ts'
import { Act, Frame, Paragraph, Quiet, Title } from '../frame.tsx'
import type { MailReader, MailTemplate } from '../message.ts'
import { northwind } from '../preview.ts'
import { licenceTexts } from './licences.text.ts'

/** That a licence is taken back in a week from a reader who has not been here since `visitedAt`, after so many `days`; `link` leads to the portal. */
export type LicenceIdleMail = {
  reader: MailReader
  organisation: string
  visitedAt: Date
  days: number
  link: string
}

export const licenceIdle: MailTemplate<LicenceIdleMail> = {
  subject: ({ reader }) => speaker(licenceTexts, reader)('idle-subject', { portal: reader.brand.name }),
  Body: ({ reader, organisation, visitedAt, days, link }) => {
    const say = speaker(licenceTexts, reader)
    const portal = reader.brand.name
    const at = formats(reader.locale, reader.timeZone).day(dayIn(reader.timeZone, visitedAt))
    const text = say('idle-text', { at, days, organisation })
    return (
      <Frame reader={reader} preview={text} foot={<Quiet>{say('idle-foot', { portal, organisation })}</Quiet>}>
        <Title>{say('idle-title')}</Title>
        <Paragraph>{text}</Paragraph>
        <Paragraph>{say('idle-next')}</Paragraph>
        <Act reader={reader} href={link}>
          {say('idle-act')}
        </Act>
      </Frame>
    )
  },
  preview: {
    ...{ reader: northwind, organisation: 'Northwind Tools', days: 90 },
    visitedAt: new Date('2026-08-31T10:00:00Z'),
    link: 'https://portal.meridian.test/',
  },
}
