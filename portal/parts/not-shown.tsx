import { speaker } from '../../words/catalogue.ts'
import type { Reader } from '../reader.ts'
import { partTexts } from './parts.text.ts'

/** Stands where a name is that the reader may not see, so that it is not taken for nobody. */
export function NotShown({ reader }: { reader: Reader }) {
  return <span className="quiet">{speaker(partTexts, reader.locale)('notShown')}</span>
}
