import { speaker } from '../../../words/catalogue.ts'
import { meanwhileTexts } from '../../forms/meanwhile.text.ts'
import { isMeanwhile } from '../../forms/meanwhile.ts'
import type { Wrong } from '../../forms/state.ts'
import type { Reader } from '../../reader.ts'

/** Below a form that somebody else had saved meanwhile, the way to drop one's own: the page, opened anew. */
export function TakeTheirs({ wrong, reader }: { wrong: Wrong | undefined; reader: Reader }) {
  if (!isMeanwhile(wrong)) return null
  return (
    <p>
      <a href={reader.path}>{speaker(meanwhileTexts, reader)('takeTheirs')}</a>
    </p>
  )
}
