import { LayoutTarget } from '@prisma/client'
import { z } from 'zod'
import { line } from '../../../words/line.ts'
import { Invalid } from '../../refusals.ts'
import { columnLists, type Layout, layoutSchema } from '../layouts.ts'

const name = line(80)

/** What a layout template is called, and what it says. */
export const templateSettings = z.strictObject({ name, layout: layoutSchema })
export type TemplateSettings = z.output<typeof templateSettings>

/** A new template: what it is called, and the template (uuid) that it begins as; without, it shows what an installation begins with. */
export const newTemplate = z.strictObject({ name, copyOf: z.uuid('missing').nullable().optional() })
export type NewTemplate = z.output<typeof newTemplate>

/** To whom a template (uuid) is given: the uuid of a membership, team, group, organisation or access level, the name of a job role; of the
 *  deployment it says itself who that is. */
export const layoutGiven = z.strictObject({
  templateId: z.uuid('missing'),
  targetKind: z.enum(LayoutTarget, 'no-choice'),
  target: line(100).optional(),
})
export type LayoutGiven = z.output<typeof layoutGiven>

/** Throws Invalid for what a template cannot say: something twice, a landing page it does not lead to, or without what is always there. */
export function mustMakeSense(layout: Layout): void {
  const { navigation, landing, firstReport, dashboard, dashboardFirst, sections, columns, comments } = layout
  const lists = {
    navigation,
    dashboard,
    sections,
    ...Object.fromEntries(columnLists.map((list) => [`columns.${list}`, columns[list]])),
    comments,
  }
  for (const [at, names] of Object.entries(lists))
    if (new Set<string>(names).size < names.length) throw new Invalid({ [at]: 'twice' })
  if (!navigation.includes('projects')) throw new Invalid({ navigation: 'projects-stay' })
  if (!sections.includes('overview')) throw new Invalid({ sections: 'overview-stays' })
  const showsDashboard = navigation.includes('dashboard')
  if (showsDashboard && dashboard.length === 0) throw new Invalid({ dashboard: 'dashboard-empty' })
  if (showsDashboard && !navigation.includes('reports')) throw new Invalid({ navigation: 'dashboard-needs-reports' })
  if (dashboardFirst && !showsDashboard) throw new Invalid({ landing: 'landing-not-shown' })
  const isShown = landing === 'projects' || (navigation.includes(landing) && sections.includes(landing))
  if (!isShown || (firstReport && !navigation.includes('reports'))) throw new Invalid({ landing: 'landing-not-shown' })
}
