import { speaker } from '../../../../words/catalogue.ts'
import type { Reader } from '../../../reader.ts'
import { givenTexts } from './text.ts'

/** The way back to the accesses that one's organisation gave. */
export function GivenCrumb({ reader }: { reader: Reader }) {
  return (
    <p className="crumb">
      <a href="/account/partners/access">{speaker(givenTexts, reader)('title')}</a>
    </p>
  )
}
