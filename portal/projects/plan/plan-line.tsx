/** Whether a name at that percent of the width would leave the picture, and so ends at its line. */
export const endsAt = (at: number) => at > 85

type LineProps = { className: string; at: number; text?: string; from: number; to: number }

/** A line from above to below, below its name, which stays inside the picture. */
export function Line({ className, at, text, from, to }: LineProps) {
  const x = `${at}%`
  return (
    <g className={className}>
      <line x1={x} x2={x} y1={text === undefined ? from : from + 4} y2={to} />
      {text && (
        <text x={x} y={from} textAnchor={endsAt(at) ? 'end' : 'start'}>
          {text}
        </text>
      )}
    </g>
  )
}
