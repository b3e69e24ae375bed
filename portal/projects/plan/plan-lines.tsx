import type { Day } from '../../../words/dates.ts'
import type { Reader } from '../../reader.ts'
import type { PlanSay } from './plan.text.ts'
import type { PlanScale } from './plan-rows.ts'
import { planTicks } from './plan-ticks.ts'

/** How high the axis of a plan is: the months above, today below them. */
export const planHead = 40

/** Percent of the width. A name that would leave the picture ends at its line, and needs room beside the one before it. */
const endsAt = (at: number) => at > 85
const roomForTwo = 24

type AxisProps = { scale: PlanScale; today: Day; say: PlanSay; reader: Reader }

/** The names of the lines of a plan, each with the beginning of its line. */
export function PlanAxis({ scale, today, say, reader }: AxisProps) {
  const ticks = planTicks(scale, reader.locale)
  const at = ticks.map(({ day }) => scale.at(day))
  const fits = (index: number) => !endsAt(at[index] ?? 0) || (at[index] ?? 0) - (at[index - 1] ?? -100) > roomForTwo
  return (
    <>
      {ticks.map(({ day, text }, index) => (
        <Line key={day} className="tick" at={at[index] ?? 0} text={fits(index) ? text : ''} from={12} to={planHead} />
      ))}
      <Line className="now" at={scale.at(today)} text={say('today')} from={30} to={planHead} />
    </>
  )
}

type LinesProps = { scale: PlanScale; today: Day; reader: Reader; from: number; to: number }

/** The lines of a plan from above to below: the months, and today. */
export function PlanLines({ scale, today, reader, from, to }: LinesProps) {
  return (
    <>
      {planTicks(scale, reader.locale).map(({ day }) => (
        <Line key={day} className="tick" at={scale.at(day)} from={from} to={to} />
      ))}
      <Line className="now" at={scale.at(today)} from={from} to={to} />
    </>
  )
}

type LineProps = { className: string; at: number; text?: string; from: number; to: number }

/** A line from above to below, below its name, which stays inside the picture. */
function Line({ className, at, text, from, to }: LineProps) {
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
