import { mostOnPlan, type ProjectPlan } from '../../../domain/projects/sections/plan.ts'
import type { ProjectHead as Head } from '../../../domain/projects/shapes.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { View } from '../../answer.ts'
import { ProjectHead, SectionHeading, sectionTitle } from '../project-head.tsx'
import { planTexts } from './plan.text.ts'
import { PlanBody } from './plan-body.tsx'
import { planRows } from './plan-rows.ts'

/** The plan of a project: a picture, and the same as a table for those who do not see it. */
export const planPage: View<Head & ProjectPlan> = ({ project, sections, can, ...plan }, reader) => {
  const rows = planRows(plan, reader.formats.today())
  const body = (
    <>
      <ProjectHead project={project} sections={sections} here="plan" reader={reader} />
      <SectionHeading section="plan" reader={reader} />
      {plan.isCut && <p className="quiet">{speaker(planTexts, reader)('cut', { most: mostOnPlan })}</p>}
      <PlanBody rows={rows} reader={reader} />
    </>
  )
  const title = sectionTitle(project, 'plan', reader)
  return { title, here: 'projects', within: { project, sections, can }, body }
}
