import type { Day } from '../../words/dates.ts'
import type { Reader } from '../reader.ts'
import type { PlanSay } from './plan.text.ts'
import { PlanLines } from './plan-lines.tsx'
import { PlanMark } from './plan-mark.tsx'
import { type PlanRow, planScale } from './plan-rows.ts'

const head = 40
const rowHeight = 44
const longestName = 46
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
  return (
    <svg className="bars" aria-hidden="true" width="100%" height={height}>
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="2.5" height="6" />
      </pattern>
      <PlanLines {...{ scale, today, say, reader, height }} />
      {rows.map((row, index) => (
        <PlanMark key={row.id} row={row} y={rowTop(index) + 28} scale={scale} />
      ))}
    </svg>
  )
}
