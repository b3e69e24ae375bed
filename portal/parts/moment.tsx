import type { Reader } from '../reader.ts'

/** An instant as one says it ("yesterday") with the exact one in the reader's zone beside it; long ago, the exact one alone. */
export function Moment({ at, reader: { formats } }: { at: Date; reader: Reader }) {
  const near = formats.ago(at)
  const exact = formats.moment(at)
  return (
    <time dateTime={at.toISOString()}>
      <span className="near">{exact.startsWith(near) ? exact : near}</span>
      {!exact.startsWith(near) && ' '}
      {!exact.startsWith(near) && <span className="exact">{exact}</span>}
    </time>
  )
}
