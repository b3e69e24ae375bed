import { speaker } from '../../words/catalogue.ts'
import type { Reader } from '../reader.ts'
import { partTexts } from './parts.text.ts'

/** What a page shows and as of when: a line for paper, where neither its address nor the way through the site is printed. */
export function Printed({ what, reader }: { what: string; reader: Reader }) {
  const moment = reader.formats.moment(new Date())
  return <p className="printed">{speaker(partTexts, reader)('printed', { what, moment })}</p>
}
