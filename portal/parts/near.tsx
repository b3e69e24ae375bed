import type { Day } from '../../words/dates.ts'
import type { Reader } from '../reader.ts'

/** A day as one says it ("in 3 days"), with the exact one beside it; neither is ever broken in itself. */
export function Near({ day, reader }: { day: Day; reader: Reader }) {
  const near = reader.formats.near(day)
  const exact = reader.formats.day(day)
  return (
    <time dateTime={day}>
      <span className="near">{near}</span>
      {near !== exact && ' '}
      {near !== exact && <span className="exact">{exact}</span>}
    </time>
  )
}
