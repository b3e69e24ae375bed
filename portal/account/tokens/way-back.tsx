import { speaker } from '../../../words/catalogue.ts'
import type { Reader } from '../../reader.ts'
import { tokenTexts } from './text.ts'

/** The way back to the tokens at an address. */
export function WayBack({ to, reader }: { to: string; reader: Reader }) {
  return (
    <p className="crumb">
      <a href={to}>{speaker(tokenTexts, reader)('title')}</a>
    </p>
  )
}
