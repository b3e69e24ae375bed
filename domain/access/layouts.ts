import { z } from 'zod'
import { line } from '../../words/line.ts'
import { mainNouns } from '../../words/main-nouns.ts'
import { type NounName, nouns } from '../nouns/index.ts'
import { contact } from '../nouns/records/people/contact.ts'

/** Where the portal's navigation can lead. */
export const navigationItems = ['projects', 'dashboard', 'reports', 'updates', 'account'] as const
export type NavigationItem = (typeof navigationItems)[number]
/** Sections of a project's page, in their order: those that nouns fill. The overview is always there. */
export const sections = [...new Set(Object.values(nouns).map(({ section }) => section))]
export type Section = (typeof nouns)[NounName]['section']
const { Project, Task, File, Milestone, RaidEntry, DecisionLogEntry } = nouns
/** Columns a list may show beside the name, as its noun says. */
export const columns = {
  projects: [...Project.list.shows, ...Project.list.made],
  tasks: [...Task.list.shows, ...Task.list.made],
  milestones: [...Milestone.list.shows],
  raid: [...RaidEntry.list.shows],
  documents: [...File.list.shows],
  decisions: [...DecisionLogEntry.list.shows],
  contacts: [...contact.list.shows],
}
/** A list whose columns a layout chooses. */
export type ColumnList = keyof typeof columns
export const columnLists = Object.keys(columns) as ColumnList[]

/** Where people write: on a project, with the answers to that; and about a task. */
export const commentPlaces = ['updates', 'tasks'] as const
export type CommentPlace = (typeof commentPlaces)[number]

const word = line(40)
/** What a noun is called in a language: one of them, and many. */
const calledIn = z.strictObject({ one: word, many: word })

/** A layout template: navigation and its order, landing page, sections, columns, words, where one writes, brand. It hides and orders, it
 *  never opens.
 *  What a template leaves out is as an installation begins. Source: domain, customers. */
export const layoutSchema = z.strictObject({
  navigation: z.array(z.enum(navigationItems)).default(['projects', 'reports', 'updates', 'account']),
  landing: z.enum(['projects', 'updates']).default('projects'),
  // The report (uuid) that comes first, for those to whom it opens; for others the landing page.
  firstReport: z.uuid().optional(),
  // The reports (uuid) of its dashboard, in their order, and whether that comes first.
  dashboard: z.array(z.uuid()).max(8).default([]),
  dashboardFirst: z.boolean().optional(),
  sections: z.array(z.enum(sections)).default([...sections]),
  columns: z
    .strictObject({
      projects: z.array(z.enum(columns.projects)).default([...Project.list.begins]),
      tasks: z.array(z.enum(columns.tasks)).default([...Task.list.begins]),
      milestones: z.array(z.enum(columns.milestones)).default([...Milestone.list.begins]),
      raid: z.array(z.enum(columns.raid)).default([...RaidEntry.list.begins]),
      documents: z.array(z.enum(columns.documents)).default([...File.list.begins]),
      decisions: z.array(z.enum(columns.decisions)).default([...DecisionLogEntry.list.begins]),
      contacts: z.array(z.enum(columns.contacts)).default([...contact.list.begins]),
    })
    .prefault({}),
  wording: z.partialRecord(z.enum(mainNouns), z.strictObject({ en: calledIn, de: calledIn })).default({}),
  comments: z.array(z.enum(commentPlaces)).default([...commentPlaces]),
  brand: z
    .strictObject({
      name: line(200).optional(),
      accent: z
        .string()
        .regex(/^#[0-9a-f]{6}$/i, 'no-colour')
        .optional(),
    })
    .default({}),
})
export type Layout = z.infer<typeof layoutSchema>

const names = z.array(z.string()).optional()
const stored = z.looseObject({
  navigation: names,
  sections: names,
  columns: z.record(z.string(), z.unknown()).optional(),
  wording: z.record(z.string(), z.unknown()).optional(),
  comments: names,
})

/** A layout template as it was kept (null: none), without what only a newer version knows, beside which this one still runs. Throws
 *  ZodError for anything else that is wrong. */
export function layoutOf(kept: unknown): Layout {
  const all = stored.parse(kept ?? {})
  const known = (said: string[] | undefined, ones: readonly string[]) => said?.filter((name) => ones.includes(name))
  const listed = columnLists.map((list) => [list, known(names.parse(all.columns?.[list]), columns[list])] as const)
  return layoutSchema.parse({
    ...picked(all, Object.keys(layoutSchema.shape)),
    navigation: known(all.navigation, navigationItems),
    sections: known(all.sections, sections),
    columns: Object.fromEntries(listed),
    wording: all.wording && picked(all.wording, mainNouns),
    comments: known(all.comments, commentPlaces),
  })
}

function picked(all: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)))
}

/** Templates every installation begins with: as little as is useful for customers, and whose each project is for staff. */
export const builtInLayouts: Record<string, z.input<typeof layoutSchema>> = {
  Everything: {},
  Staff: { columns: { projects: ['organisation', 'health', 'progress', 'nextMilestone', 'endsOn'] } },
  Customer: {
    sections: sections.filter((section) => section !== 'raid'),
    columns: { projects: ['health', 'progress', 'nextMilestone'], tasks: ['status', 'dueOn'] },
  },
}
