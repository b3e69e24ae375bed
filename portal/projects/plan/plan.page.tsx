import { mostOnPlan, type ProjectPlan } from '../../../domain/projects/sections/plan.ts'
import type { ProjectHead as Head } from '../../../domain/projects/shapes.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { View } from '../../answer.ts'
import type { Reader } from '../../reader.ts'
import { ProjectHead, SectionHeading, sectionTitle } from '../project-head.tsx'
import { planTexts } from './plan.text.ts'
import { isAlsoLate, PlanKey } from './plan-mark.tsx'
import { PlanPicture } from './plan-picture.tsx'
import { type PlanRow, planRows } from './plan-rows.ts'
import { PlanTable } from './plan-table.tsx'

/** The plan of a project: a picture, and the same as a table for those who do not see it. */
export const planPage: View<Head & ProjectPlan> = ({ project, sections, ...plan }, reader) => {
  const rows = planRows(plan, reader.formats.today())
  const body = (
    <>
      <ProjectHead project={project} sections={sections} here="plan" reader={reader} />
      <SectionHeading section="plan" reader={reader} />
      {plan.isCut && <p className="quiet">{speaker(planTexts, reader.locale)('cut', { most: mostOnPlan })}</p>}
      <PlanBody rows={rows} reader={reader} />
    </>
  )
  return { title: sectionTitle(project, 'plan', reader), here: 'projects', body }
}

const states = ['done', 'going', 'ahead', 'late', 'blocked'] as const

function PlanBody({ rows, reader }: { rows: PlanRow[]; reader: Reader }) {
  const say = speaker(planTexts, reader.locale)
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
