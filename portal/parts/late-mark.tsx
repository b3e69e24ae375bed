import { speaker } from '../../words/catalogue.ts'
import type { Reader } from '../reader.ts'
import { partTexts } from './parts.text.ts'

/** Says that something is late. */
export function LateMark({ reader }: { reader: Reader }) {
  return <span className="mark late">{speaker(partTexts, reader)('late')}</span>
}
