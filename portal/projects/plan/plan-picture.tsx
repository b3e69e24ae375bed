import type { Day } from '../../../words/dates.ts'
import type { Reader } from '../../reader.ts'
import type { PlanSay } from './plan.text.ts'
import { PlanAxis, PlanLines, planHead } from './plan-lines.tsx'
import { PlanMark } from './plan-mark.tsx'
import { type PlanRow, planScale } from './plan-rows.ts'

const rowHeight = 44
const longestName = 46
const rowTop = (index: number) => index * rowHeight

type Props = { rows: PlanRow[]; today: Day; say: PlanSay; reader: Reader }

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

function Bars({ rows, today, reader, height }: Omit<Props, 'say'> & { height: number }) {
  const scale = planScale(rows, today)
  return (
    <svg className="bars" aria-hidden="true" width="100%" height={height}>
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="2.5" height="6" />
      </pattern>
      <PlanLines {...{ scale, today, reader, from: 0, to: height }} />
      {rows.map((row, index) => (
        <PlanMark key={row.id} row={row} y={rowTop(index) + 28} scale={scale} />
      ))}
    </svg>
  )
}
