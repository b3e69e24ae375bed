import type { Day } from '../../words/dates.ts'
import type { Reader } from '../reader.ts'
import type { PlanSay } from './plan.text.ts'
import type { PlanScale } from './plan-rows.ts'
import { planTicks } from './plan-ticks.ts'

/** Percent of the width. A name that would leave the picture ends at its line, and needs room beside the one before it. */
const endsAt = (at: number) => at > 85
const roomForTwo = 24

type Props = { scale: PlanScale; today: Day; say: PlanSay; reader: Reader; height: number }

/** The lines of a plan from above to below, with their names on top: the months, and today. Their heads are 40 high. */
export function PlanLines({ scale, today, say, reader, height }: Props) {
  const ticks = planTicks(scale, reader.locale)
  const at = ticks.map(({ day }) => scale.at(day))
  const fits = (index: number) => !endsAt(at[index] ?? 0) || (at[index] ?? 0) - (at[index - 1] ?? -100) > roomForTwo
  return (
    <>
      {ticks.map(({ day, text }, index) => (
        <Line key={day} className="tick" at={at[index] ?? 0} text={fits(index) ? text : ''} y={12} height={height} />
      ))}
      <Line className="now" at={scale.at(today)} text={say('today')} y={30} height={height} />
    </>
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
