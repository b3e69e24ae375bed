import { speaker } from '../../words/catalogue.ts'
import { dayIn, formats } from '../../words/dates.ts'
import { Frame, Paragraph, Quiet, Title } from '../frame.tsx'
import type { MailReader, MailTemplate } from '../message.ts'
import { northwind } from '../preview.ts'
import { licenceTexts } from './licences.text.ts'

/** That a licence was taken back at a moment, after so many `days` without a visit, and whom to ask (null: nobody is named). */
export type LicenceRecoveredMail = {
  reader: MailReader
  organisation: string
  at: Date
  days: number
  ask: string | null
}

export const licenceRecovered: MailTemplate<LicenceRecoveredMail> = {
  subject: ({ reader, organisation }) =>
    speaker(licenceTexts, reader)('recovered-subject', { portal: reader.brand.name, organisation }),
  Body: ({ reader, organisation, at, days, ask }) => {
    const say = speaker(licenceTexts, reader)
    const portal = reader.brand.name
    const day = formats(reader.locale, reader.timeZone).day(dayIn(reader.timeZone, at))
    const text = say('recovered-text', { at: day, days, organisation })
    return (
      <Frame reader={reader} preview={text} foot={<Quiet>{say('recovered-foot', { portal, organisation })}</Quiet>}>
        <Title>{say('recovered-title')}</Title>
        <Paragraph>{text}</Paragraph>
        <Paragraph>{ask ? say('recovered-next', { ask }) : say('recovered-nobody', { organisation })}</Paragraph>
      </Frame>
    )
  },
  preview: {
    ...{ reader: northwind, organisation: 'Northwind Tools', days: 90 },
    at: new Date('2026-11-29T05:00:00Z'),
    ask: 'Adam Weiss (adam@meridian.test)',
  },
}
