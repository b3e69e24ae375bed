import type { Reader } from '../reader.ts'

/** An instant as one says it ("yesterday"), with the exact one in the reader's zone beside it. */
export function Moment({ at, reader }: { at: Date; reader: Reader }) {
  return (
    <time dateTime={at.toISOString()}>
      {reader.formats.ago(at)}
      <span className="exact"> {reader.formats.moment(at)}</span>
    </time>
  )
}
