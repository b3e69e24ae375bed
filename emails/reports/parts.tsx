import { speaker } from '../../words/catalogue.ts'
import { Paragraph, Quiet } from '../frame.tsx'
import type { MailReader } from '../message.ts'
import { reportMailTexts } from './report.text.ts'

/** What each of the several mails of a report carries, a line for each file, and why there are several. */
export type MailParts = { why: string; told: string[][] }

/** The mails that a report comes in, with what each carries; `part` is the one at hand. */
export function Parts({ reader, parts, part }: { reader: MailReader; parts: MailParts; part: number }) {
  const say = speaker(reportMailTexts, reader)
  const of = parts.told.length
  return (
    <>
      {parts.told.map((files, at) => {
        const place = say(at + 1 === part ? 'part-here' : 'part', { part: at + 1, of })
        return <Paragraph key={place}>{[`${place}:`, ...files].join('\n')}</Paragraph>
      })}
      <Quiet>{parts.why}</Quiet>
    </>
  )
}
