import type { PlanRow, PlanScale } from './plan-rows.ts'

/** One line of the plan: a bar, or a diamond for a milestone. Its state is told by fill and sign, not by colour alone. */
export function PlanMark({ row, y, scale }: { row: PlanRow; y: number; scale: PlanScale }) {
  const { kind, from, to, state } = row
  const day = 100 / scale.length
  const start = scale.at(from)
  if (kind === 'milestone') {
    return (
      <svg className={state} aria-hidden="true" x={percent(start + day / 2)} y={y} overflow="visible">
        <path className="shape" d="M0-8 8 0 0 8-8 0z" />
        <Sign state={state} x={14} />
      </svg>
    )
  }
  const width = Math.max(scale.at(to) - start + day, 1)
  const thickness = kind === 'phase' ? 6 : 12
  return (
    <g className={`${state} ${kind}`}>
      <rect
        className="shape"
        x={percent(start)}
        y={y - thickness / 2}
        width={percent(width)}
        height={thickness}
        rx="3"
      />
      <svg aria-hidden="true" x={percent(start + width)} y={y} overflow="visible">
        <Sign state={state} x={8} />
        {isAlsoLate(row) && <Sign state="late" x={18} />}
      </svg>
    </g>
  )
}

/** Whether a line is late and its state tells something else. */
export const isAlsoLate = ({ state, isLate }: PlanRow): boolean => state !== 'late' && isLate === true

const signs: Record<PlanRow['state'], string> = {
  done: 'M0 0 3 4 9-5',
  late: 'M2-6V1M2 4.5V5.5',
  blocked: 'M1-5V5M5-5V5',
  going: '',
  ahead: '',
  untold: '',
}

function Sign({ state, x }: { state: PlanRow['state']; x: number }) {
  return signs[state] ? <path className="sign" transform={`translate(${x} 0)`} d={signs[state]} /> : null
}

/** The same shape and sign by themselves, for the legend. */
export function PlanKey({ state }: { state: PlanRow['state'] }) {
  return (
    <svg className={state} aria-hidden="true" width="36" height="16">
      <rect className="shape" x="1" y="2" width="20" height="12" rx="3" />
      <svg aria-hidden="true" x="20" y="8" overflow="visible">
        <Sign state={state} x={6} />
      </svg>
    </svg>
  )
}

const percent = (value: number) => `${Math.round(value * 100) / 100}%`
