import { speaker } from '../../../words/catalogue.ts'
import type { Reader } from '../../reader.ts'
import { peopleTexts } from './text.ts'

/** The way back to the people of one's organisation. */
export function PeopleCrumb({ reader }: { reader: Reader }) {
  return (
    <p className="crumb">
      <a href="/account/people">{speaker(peopleTexts, reader)('title')}</a>
    </p>
  )
}
