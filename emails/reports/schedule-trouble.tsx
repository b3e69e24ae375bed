import { speaker } from '../../words/catalogue.ts'
import { formats } from '../../words/dates.ts'
import { labels } from '../../words/labels.ts'
import { Act, Frame, Paragraph, Quiet, Title } from '../frame.tsx'
import type { MailReader, MailTemplate } from '../message.ts'
import { northwind } from '../preview.ts'
import { scheduleTexts } from './schedule.text.ts'

/** A schedule has paused by itself, the `owner` of these schedules has left (null where the reader may not see names), or some people, by name as
 *  far as the reader may see names, get one no more. `link` leads to where something can be done about it. */
export type ScheduleTroubleMail = {
  reader: MailReader
  because:
    | 'no-recipients'
    | 'wrong-timing'
    | 'needs-approval'
    | 'owner-gone'
    | 'readers-lost'
    | 'run-failed'
    | 'not-made'
    | 'on-request'
  names: string[]
  lost: { names: string[]; count: number }
  owner: string | null
  /** Why somebody wanted it paused, and who, as far as the reader may see names. */
  wanted?: { reason: string; by: string | null }
  at: Date
  link: string
}

export const scheduleTrouble: MailTemplate<ScheduleTroubleMail> = {
  subject: ({ reader, because, names, owner, lost }) => {
    const gone = owner ? 'subject-owner-gone' : 'subject-owner-gone-nobody'
    const told = {
      name: names[0] ?? '',
      count: names.length === 1 && lost.count > 0 ? lost.count : names.length,
      owner,
    }
    return speaker(scheduleTexts, reader)(because === 'owner-gone' ? gone : subjects[because], told)
  },
  Body: (props) => {
    const { reader, because, names, lost, link } = props
    const say = speaker(scheduleTexts, reader)
    const at = formats(reader.locale, reader.timeZone).momentInZone(props.at)
    const isPaused = because !== 'owner-gone' && subjects[because] === 'subject'
    const why = whyOf(props)
    const more = lost.count - lost.names.length
    const people = [...lost.names, ...(lost.names.length > 0 && more > 0 ? [say('more-lost', { count: more })] : [])]
    return (
      <Frame reader={reader} preview={why} foot={<Quiet>{say('foot')}</Quiet>}>
        <Title>{scheduleTrouble.subject(props)}</Title>
        <Paragraph>{why}</Paragraph>
        {isPaused && <Paragraph>{say('paused', { at })}</Paragraph>}
        {because === 'owner-gone' && <Paragraph>{names.join('\n')}</Paragraph>}
        {people.length > 0 && <Paragraph>{people.join('\n')}</Paragraph>}
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
    lost: { names: [], count: 0 },
    at: new Date('2026-11-23T06:00:00Z'),
    link: 'https://portal.meridian.test/admin/resources/Schedule',
  },
}

const subjects = {
  'no-recipients': 'subject',
  'wrong-timing': 'subject',
  'needs-approval': 'subject',
  'readers-lost': 'subject-readers-lost',
  'run-failed': 'subject-run-failed',
  'not-made': 'subject-not-made',
  'on-request': 'subject',
} as const

function whyOf({ reader, because, names, owner, lost, at, wanted }: ScheduleTroubleMail): string {
  const say = speaker(scheduleTexts, reader)
  if (because === 'owner-gone') return say(owner ? because : 'owner-gone-nobody', { owner })
  if (because === 'readers-lost') return say(because, { name: names[0] ?? '', count: lost.count })
  if (because === 'run-failed' || because === 'not-made')
    return say(because, { at: formats(reader.locale, reader.timeZone).momentInZone(at), count: lost.count })
  if (because === 'on-request') return say(wanted?.by ? because : 'on-request-nobody', { ...wanted })
  return say(because, { because: speaker(labels, reader)(`PausedBecause.${because}`) })
}
