import type { GivenState } from '../../../../domain/partnerships/access/giving/told.ts'
import { speaker } from '../../../../words/catalogue.ts'
import type { Reader } from '../../../reader.ts'
import { givenTexts } from './text.ts'

const marks = { pending: 'open', unanswered: 'late', accepted: 'green', refused: 'refused', ended: 'refused' } as const

/** How an access stands. */
export function StateMark({ state, reader }: { state: GivenState; reader: Reader }) {
  return <span className={`mark ${marks[state]}`}>{speaker(givenTexts, reader)(state)}</span>
}
