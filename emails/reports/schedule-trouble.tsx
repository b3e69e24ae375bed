import { speaker } from '../../words/catalogue.ts'
import { formats } from '../../words/dates.ts'
import { labels } from '../../words/labels.ts'
import { Act, Frame, Paragraph, Quiet, Title } from '../frame.tsx'
import type { MailReader, MailTemplate } from '../message.ts'
import { northwind } from '../preview.ts'
import { scheduleTexts } from './schedule.text.ts'

/** A schedule has paused by itself, or the `owner` of these schedules has left (null where the reader may not see names). `link`
 *  leads to where something can be done about it. */
export type ScheduleTroubleMail = {
  reader: MailReader
  because: 'no-recipients' | 'wrong-timing' | 'needs-approval' | 'owner-gone'
  names: string[]
  owner: string | null
  at: Date
  link: string
}

export const scheduleTrouble: MailTemplate<ScheduleTroubleMail> = {
  subject: ({ reader, because, names, owner }) => {
    const gone = owner ? 'subject-owner-gone' : 'subject-owner-gone-nobody'
    const told = { name: names[0] ?? '', count: names.length, owner }
    return speaker(scheduleTexts, reader)(because === 'owner-gone' ? gone : 'subject', told)
  },
  Body: (props) => {
    const { reader, because, names, owner, link } = props
    const say = speaker(scheduleTexts, reader)
    const at = formats(reader.locale, reader.timeZone).moment(props.at)
    const isPaused = because !== 'owner-gone'
    const label = speaker(labels, reader)
    const why = isPaused
      ? say(because, { because: label(`PausedBecause.${because}`) })
      : say(owner ? because : 'owner-gone-nobody', { owner })
    return (
      <Frame reader={reader} preview={why} foot={<Quiet>{say('foot')}</Quiet>}>
        <Title>{scheduleTrouble.subject(props)}</Title>
        <Paragraph>{why}</Paragraph>
        {isPaused && <Paragraph>{say('paused', { at })}</Paragraph>}
        {!isPaused && <Paragraph>{names.join('\n')}</Paragraph>}
        <Act reader={reader} href={link}>
          {say('act')}
        </Act>
      </Frame>
    )
  },
  preview: {
    reader: northwind,
    because: 'no-recipients',
    names: ['Where your projects stand'],
    owner: 'Sofia Marino',
    at: new Date('2026-11-23T06:00:00Z'),
    link: 'https://portal.meridian.test/admin/resources/Schedule',
  },
}
