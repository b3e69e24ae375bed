import type { Day } from '../../words/dates.ts'
import type { Reader } from '../reader.ts'
import type { PlanSay } from './plan.text.ts'
import { type PlanRow, planScale } from './plan-rows.ts'
import { planTicks } from './plan-ticks.ts'

const head = 40
const rowHeight = 40
const longestLabel = 44

/** The plan as one picture. Days lie by percent, so that it is as wide as its page; on narrow pages names stand above their
 *  bars, on wide ones beside them (plan.css). What it says is in the table beside it. */
export function PlanPicture({
  rows,
  today,
  say,
  reader,
}: {
  rows: PlanRow[]
  today: Day
  say: PlanSay
  reader: Reader
}) {
  const scale = planScale(rows, today)
  const height = head + rows.length * rowHeight
  const now = `${scale.at(today)}%`
  return (
    <svg className="plan" width="100%" height={height} aria-hidden="true">
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="hatch" width="2.5" height="6" />
      </pattern>
      <svg className="bars" overflow="visible">
        {planTicks(scale, reader.locale).map(({ day, text }) => (
          <g key={day} className="tick">
            <line x1={`${scale.at(day)}%`} x2={`${scale.at(day)}%`} y1="18" y2={height} />
            <text x={`${scale.at(day)}%`} y="12">
              {text}
            </text>
          </g>
        ))}
        <g className="now">
          <line x1={now} x2={now} y1="32" y2={height} />
          <text x={now} y="28" textAnchor={scale.at(today) > 85 ? 'end' : 'start'}>
            {say('today')}
          </text>
        </g>
        {rows.map((row, index) => (
          <Mark key={row.id} row={row} y={head + index * rowHeight} at={scale.at} length={scale.length} />
        ))}
      </svg>
      <svg className="labels">
        <g>
          {rows.map(({ id, kind, name }, index) => (
            <text key={id} className={kind} y={head + index * rowHeight + 14}>
              {name.length > longestLabel ? `${name.slice(0, longestLabel)}…` : name}
            </text>
          ))}
        </g>
      </svg>
    </svg>
  )
}

type MarkProps = { row: PlanRow; y: number; at: (day: Day) => number; length: number }

function Mark({ row: { kind, from, to, state }, y, at, length }: MarkProps) {
  const start = at(from)
  const dayWidth = 100 / length
  if (kind === 'milestone') {
    return (
      <svg x={`${start + dayWidth / 2}%`} y={y + 27} overflow="visible" className={`mark-${state} milestone`}>
        <path d="M0 -8 8 0 0 8 -8 0z" />
        <Sign state={state} x={12} y={4} />
      </svg>
    )
  }
  const width = Math.max(at(to) - start + dayWidth, 1)
  const thickness = kind === 'phase' ? 6 : 12
  return (
    <g className={`mark-${state} ${kind}`}>
      <rect x={`${start}%`} y={y + 27 - thickness / 2} width={`${width}%`} height={thickness} rx="3" />
      <svg x={`${start + width}%`} y={y + 27} overflow="visible">
        <Sign state={state} x={5} y={4} />
      </svg>
    </g>
  )
}

/** The state by shape, for those who do not tell its colour. */
function Sign({ state, x, y }: { state: PlanRow['state']; x: number; y: number }) {
  const sign = { done: '✓', late: '!', blocked: '‖', going: '', ahead: '' }[state]
  return sign ? (
    <text x={x} y={y} className="sign">
      {sign}
    </text>
  ) : null
}
