import type { Day } from '../../../words/dates.ts'
import type { PlanSay } from './plan.text.ts'
import { PlanAxis, planHead } from './plan-axis.tsx'
import { Bars, rowTop } from './plan-bars.tsx'
import { type PlanReader, type PlanRow, planScale } from './plan-rows.ts'

const longestName = 46

type Props = { rows: PlanRow[]; today: Day; say: PlanSay; reader: PlanReader }

/** The plan as one picture: its axis, which stays in view while one reads on, names and bars. Days lie by percent, so that it is as wide as its page; names stand above their
 *  bars on narrow pages and beside them on wide ones (plan.css). What it says is in the table beside it. */
export function PlanPicture({ rows, today, say, reader }: Props) {
  const height = rowTop(rows.length)
  return (
    <div className="plan plan-marks" aria-hidden="true">
      <svg className="axis" aria-hidden="true" width="100%" height={planHead}>
        <PlanAxis {...{ scale: planScale(rows, today), today, say, reader }} />
      </svg>
      <Bars {...{ rows, today, reader, height }} />
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
