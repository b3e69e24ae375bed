import type { Day } from '../../words/dates.ts'
import type { Reader } from '../reader.ts'
import type { PlanSay } from './plan.text.ts'
import { PlanMark } from './plan-mark.tsx'
import { type PlanRow, planScale } from './plan-rows.ts'
import { planTicks } from './plan-ticks.ts'

const head = 40
const rowHeight = 44
const longestName = 46
/** Percent of the width. A name that would leave the picture ends at its line, and needs room beside the one before it. */
const endsAt = (at: number) => at > 85
const roomForTwo = 24
const rowTop = (index: number) => head + index * rowHeight

type Props = { rows: PlanRow[]; today: Day; say: PlanSay; reader: Reader }

/** The plan as one picture: names and bars. Days lie by percent, so that it is as wide as its page; names stand above their
 *  bars on narrow pages and beside them on wide ones (plan.css). What it says is in the table beside it. */
export function PlanPicture({ rows, today, say, reader }: Props) {
  const height = rowTop(rows.length)
  return (
    <div className="plan plan-marks" aria-hidden="true">
      <Bars {...{ rows, today, say, reader, height }} />
      <svg className="names" aria-hidden="true" width="100%" height={height}>
        {rows.map(({ id, kind, name }, index) => (
          <text key={id} className={kind} y={rowTop(index) + 14}>
            {name.length > longestName ? `${name.slice(0, longestName)}…` : name}
          </text>
        ))}
      </svg>
    </div>
  )
}

function Bars({ rows, today, say, reader, height }: Props & { height: number }) {
  const scale = planScale(rows, today)
  const ticks = planTicks(scale, reader.locale)
  const at = ticks.map(({ day }) => scale.at(day))
  const fits = (index: number) => !endsAt(at[index] ?? 0) || (at[index] ?? 0) - (at[index - 1] ?? -100) > roomForTwo
  return (
    <svg className="bars" aria-hidden="true" width="100%" height={height}>
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="2.5" height="6" />
      </pattern>
      {ticks.map(({ day, text }, index) => (
        <Line key={day} className="tick" at={at[index] ?? 0} text={fits(index) ? text : ''} y={12} height={height} />
      ))}
      <Line className="now" at={scale.at(today)} text={say('today')} y={30} height={height} />
      {rows.map((row, index) => (
        <PlanMark key={row.id} row={row} y={rowTop(index) + 28} scale={scale} />
      ))}
    </svg>
  )
}

type LineProps = { className: string; at: number; text: string; y: number; height: number }

/** A line from above to below with its name on top, which stays inside the picture. */
function Line({ className, at, text, y, height }: LineProps) {
  const x = `${at}%`
  return (
    <g className={className}>
      <line x1={x} x2={x} y1={y + 4} y2={height} />
      <text x={x} y={y} textAnchor={endsAt(at) ? 'end' : 'start'}>
        {text}
      </text>
    </g>
  )
}
