import type { Day } from '../../../words/dates.ts'
import type { PlanSay } from './plan.text.ts'
import { endsAt, Line } from './plan-line.tsx'
import type { PlanReader, PlanScale } from './plan-rows.ts'
import { planTicks } from './plan-ticks.ts'

/** How high the axis of a plan is: the months above, today below them. */
export const planHead = 40

/** A name that ends at its line needs room beside the one before it: percent of the width. */
const roomForTwo = 24

type AxisProps = { scale: PlanScale; today: Day; say: PlanSay; reader: PlanReader }

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
