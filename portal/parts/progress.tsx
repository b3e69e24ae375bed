import type { Reader } from '../reader.ts'

/** Progress in percent, as a number and as a bar beside it. */
export function Progress({ percent, reader }: { percent: number; reader: Reader }) {
  return (
    <span className="progress">
      <span className="number">{reader.formats.percent(percent)}</span>
      <svg className="bar" aria-hidden="true">
        <rect className="track" width="100%" height="100%" rx="3" />
        <rect className="done" width={`${percent}%`} height="100%" rx="3" />
      </svg>
    </span>
  )
}
