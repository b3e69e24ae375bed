import { speaker } from '../../../words/catalogue.ts'
import type { Reader } from '../../reader.ts'
import { partTexts } from '../parts.text.ts'

const fewest = 12

/** The field that narrows a list of `count` checks in the same fieldset, for whoever has scripts; nothing above a list that is seen at a glance. */
export function NarrowField({ count, reader }: { count: number; reader: Reader }) {
  if (count < fewest) return null
  const label = speaker(partTexts, reader)('narrow')
  return <input type="search" data-narrow="" hidden placeholder={label} aria-label={label} autoComplete="off" />
}
