import { speaker } from '../../../words/catalogue.ts'
import type { Reader } from '../../reader.ts'
import { planTexts } from './plan.text.ts'
import { isAlsoLate, PlanKey } from './plan-mark.tsx'
import { PlanPicture } from './plan-picture.tsx'
import type { PlanRow } from './plan-rows.ts'
import { PlanTable } from './plan-table.tsx'

const states = ['done', 'going', 'ahead', 'late', 'blocked'] as const

/** A plan as picture and as table, and what its marks mean. */
export function PlanBody({ rows, reader }: { rows: PlanRow[]; reader: Reader }) {
  const say = speaker(planTexts, reader)
  if (rows.length === 0) return <p className="empty">{say('none')}</p>
  const seen = new Set(rows.flatMap((row) => (isAlsoLate(row) ? [row.state, 'late'] : [row.state])))
  return (
    <>
      <ul className="legend plan-marks" aria-hidden="true">
        {states.map((state) =>
          seen.has(state) ? (
            <li key={state}>
              <PlanKey state={state} /> {say(state)}
            </li>
          ) : null,
        )}
      </ul>
      <PlanPicture rows={rows} today={reader.formats.today()} say={say} reader={reader} />
      <PlanTable rows={rows} say={say} reader={reader} />
    </>
  )
}
