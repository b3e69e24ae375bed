import { speaker } from '../../words/catalogue.ts'
import { formats } from '../../words/dates.ts'
import { Act, Frame, Paragraph, Quiet, Title } from '../frame.tsx'
import type { MailReader, MailTemplate } from '../message.ts'
import { northwind } from '../preview.ts'
import { askingTexts } from './asking.text.ts'

/** What came of a request for access, to whoever asked; `whom`: the colleague it was for, if it was for one. To that colleague: who asked for
 *  them (`by`; the name is null where they may not see it), and what they see there now. */
export type AccessAnsweredMail = {
  reader: MailReader
  whom: string | null
  by: { name: string | null } | null
  sees: string[]
  kind: 'project' | 'product'
  what: string
  answer: 'given' | 'declined'
  until: Date | null
  reason: string
  link: string
}

export const accessAnswered: MailTemplate<AccessAnsweredMail> = {
  subject: ({ reader, what, answer }) => speaker(askingTexts, reader)(`${answer}-subject`, { what }),
  Body: (props) => {
    const { reader, by, sees, kind, until, reason, link } = props
    const say = speaker(askingTexts, reader)
    const text = textOf(props)
    const foot = say(by ? 'answer-foot-for' : 'answer-foot')
    const at = until && formats(reader.locale, reader.timeZone).moment(until)
    return (
      <Frame reader={reader} preview={text} foot={<Quiet>{foot}</Quiet>}>
        <Title>{accessAnswered.subject(props)}</Title>
        <Paragraph>{text}</Paragraph>
        {sees.length > 0 && <Paragraph>{say('given-sees', { sees: sees.join(', ') })}</Paragraph>}
        {at && <Paragraph>{say('given-until', { at })}</Paragraph>}
        {reason && <Paragraph>{say('answer-reason', { reason })}</Paragraph>}
        <Act reader={reader} href={link}>
          {say('answer-act', { kind })}
        </Act>
      </Frame>
    )
  },
  preview: {
    reader: northwind,
    whom: null,
    by: null,
    sees: ['Overview', 'Plan', 'Decisions'],
    kind: 'project',
    what: 'Line 4 retrofit',
    answer: 'given',
    until: new Date('2026-12-28T22:59:59Z'),
    reason: '',
    link: 'https://portal.meridian.test/projects/preview',
  },
}

function textOf({ reader, whom, by, what, answer }: AccessAnsweredMail): string {
  const say = speaker(askingTexts, reader)
  if (by) return say('given-text-by', { what, by: by.name ?? say('colleague') })
  return whom ? say(`${answer}-text-for`, { what, whom }) : say(`${answer}-text`, { what })
}
