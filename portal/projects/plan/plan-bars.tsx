import type { Day } from '../../../words/dates.ts'
import { PlanLines } from './plan-lines.tsx'
import { PlanMark } from './plan-mark.tsx'
import { type PlanReader, type PlanRow, planScale } from './plan-rows.ts'

const rowHeight = 44

/** Where a row of the picture begins, by its place: pixels from above. */
export const rowTop = (index: number) => index * rowHeight

type BarsProps = { rows: PlanRow[]; today: Day; reader: PlanReader; height: number }

/** The bars of a plan on their lines, without names. */
export function Bars({ rows, today, reader, height }: BarsProps) {
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
