import type { AskedBefore as Asked } from '../../domain/access/asking/find.ts'
import { speaker } from '../../words/catalogue.ts'
import { dayIn } from '../../words/dates.ts'
import type { Reader } from '../reader.ts'
import { Prose } from '../updates/prose.tsx'
import { accessRequestTexts } from './text.ts'

/** What was asked last, and what came of it; of what needs no answer any more nothing. */
export function AskedBefore({ asked, reader }: { asked: Asked; reader: Reader }) {
  const { askedAt, answeredAt, answer, answerReason } = asked
  const say = speaker(accessRequestTexts, reader)
  if (answer === 'lapsed') return null
  const day = (at: Date) => reader.formats.day(dayIn(reader.formats.timeZone, at))
  if (!answer || !answeredAt) return <p className="lead">{say('open', { day: day(askedAt) })}</p>
  return (
    <>
      <p className="lead">{say(answer, { asked: day(askedAt), answered: day(answeredAt) })}</p>
      {answerReason && <Prose text={answerReason} />}
    </>
  )
}
