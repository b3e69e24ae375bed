import { speaker } from '../../words/catalogue.ts'
import type { Page, Reader } from '../reader.ts'
import { deliveredTexts } from './text.ts'

/** Why the page of a report shows nothing: its link is none, or none any more; it is not for its reader any more; it was opened too often. */
export type Closed = { why: 'dead' | 'over' | 'often' }

/** Says so, and nothing of the report. */
export function closedPage({ why }: Closed, reader: Reader): Page {
  const say = speaker(deliveredTexts, reader)
  return {
    title: say(why),
    narrow: true,
    apart: true,
    body: (
      <>
        <h1>{say(why)}</h1>
        <p className="lead">{say(`${why}-text`)}</p>
      </>
    ),
  }
}
