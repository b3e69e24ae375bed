import { z } from 'zod'
import type { Member } from '../../../domain/access/actor/actor.ts'
import {
  columnLists,
  columns,
  commentPlaces,
  type Layout,
  layoutSchema,
  navigationItems,
  sections,
} from '../../../domain/access/layouts.ts'
import { templateSettings } from '../../../domain/access/templates/definition.ts'
import { Invalid } from '../../../domain/refusals.ts'
import { problemDetailsOf, problemsOf } from '../../../doors/bodies/problems.ts'
import { columnFields, fieldOfPart } from './parts.ts'
import { wordingFrom } from './wording.ts'

const some = <Name extends string>(names: readonly Name[]) =>
  z
    .array(z.enum(names as readonly [Name, ...Name[]], 'no-choice'), 'no-choice')
    .max(50)
    .optional()

/** What a layout template is filled in with. What is not there stays as it is; `as`: as whom it is looked at meanwhile. */
export const layoutInput = z.strictObject({
  name: templateSettings.shape.name.optional(),
  navigation: some(navigationItems),
  dashboard: z.array(z.uuid('no-choice'), 'no-choice').max(8, 'too-many-reports').optional(),
  landing: z
    .union([z.enum(['projects', 'dashboard', 'updates']), z.string().regex(/^report:/)], 'no-choice')
    .optional(),
  sections: some(sections),
  projectColumns: some(columns.projects),
  taskColumns: some(columns.tasks),
  milestoneColumns: some(columns.milestones),
  raidColumns: some(columns.raid),
  documentColumns: some(columns.documents),
  decisionColumns: some(columns.decisions),
  contactColumns: some(columns.contacts),
  wording: z.record(z.string().max(80), z.string().max(200)).optional(),
  comments: some(commentPlaces),
  brandName: z.string().nullable().optional(),
  accent: z.string().nullable().optional(),
  seen: z.string().max(100).optional(),
  agreed: z.string().max(100).optional(),
  as: z.uuid('missing').nullable().optional(),
})
export type LayoutFilled = z.output<typeof layoutInput>

/** What a layout says with what was filled in. Throws Invalid, told at the fields. */
export function layoutFrom(actor: Member, before: Layout, filled: LayoutFilled): Layout {
  const { navigation, landing, sections, wording, comments, brandName, accent } = filled
  const { name: nameBefore, accent: accentBefore } = before.brand
  const [name, colour] = [kept(brandName, nameBefore), kept(accent, accentBefore)]
  const said = {
    navigation: navigation ?? before.navigation,
    dashboard: reportsOf(actor, before, filled.dashboard),
    ...beginning(actor, before, landing),
    sections: sections ?? before.sections,
    columns: Object.fromEntries(columnLists.map((list) => [list, filled[columnFields[list]] ?? before.columns[list]])),
    wording: wording ? wordingFrom(actor, wording) : before.wording,
    comments: comments ?? before.comments,
    brand: { ...(name !== undefined && { name }), ...(colour !== undefined && { accent: colour }) },
  }
  const { data, error } = layoutSchema.safeParse(said, { reportInput: true })
  if (!error) return data
  const atField = ([path, problem]: [string, unknown]) => [fieldOfPart(path), problem]
  const told = Object.fromEntries(Object.entries(problemDetailsOf(error)).map(atField))
  throw new Invalid(Object.fromEntries(Object.entries(problemsOf(error)).map(atField)), told)
}

/** Where the portal begins: a page, or, of the reports that it shows, the one that comes first. */
function beginning(actor: Member, before: Layout, filled: string | undefined): Partial<Layout> {
  const { landing, firstReport, dashboardFirst } = before
  if (filled === undefined)
    return { landing, ...(firstReport && { firstReport }), ...(dashboardFirst && { dashboardFirst }) }
  if (filled === 'dashboard') return { landing: 'projects', dashboardFirst: true }
  if (!filled.startsWith('report:')) return { landing: filled as Layout['landing'] }
  const chosen = actor.reports?.find(({ id }) => filled === `report:${id}`)
  if (!chosen) throw new Invalid({ landing: 'no-choice' })
  return { landing: 'projects', firstReport: chosen.id }
}

/** The reports of the dashboard: of those that the portal shows. */
function reportsOf(actor: Member, { dashboard }: Layout, filled: string[] | undefined): string[] {
  if (!filled) return dashboard
  const unknown = filled.some((id) => !actor.reports?.some((one) => one.id === id))
  if (unknown) throw new Invalid({ dashboard: 'no-choice' })
  return filled
}

/** Emptied it is nothing; not given, as it was. */
const kept = (given: string | null | undefined, before: string | undefined): string | undefined =>
  given === undefined ? before : (given ?? undefined)
