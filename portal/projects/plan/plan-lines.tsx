import type { Day } from '../../../words/dates.ts'
import { Line } from './plan-line.tsx'
import type { PlanReader, PlanScale } from './plan-rows.ts'
import { planTicks } from './plan-ticks.ts'

type LinesProps = { scale: PlanScale; today: Day; reader: PlanReader; from: number; to: number }

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
