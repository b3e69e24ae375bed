import { z } from 'zod'
import { type NounName, nouns } from '../nouns/index.ts'

/** Where the portal's navigation can lead. */
export const navigationItems = ['projects', 'updates', 'account'] as const
/** Sections of a project's page, in their order: those that nouns fill. The overview is always there. */
export const sections = [...new Set(Object.values(nouns).map(({ section }) => section))]
export type Section = (typeof nouns)[NounName]['section']
const { Project, Task } = nouns
/** Columns a list may show beside the name, as its noun says. */
export const columns = {
  projects: [...Project.list.shows, ...Project.list.made],
  tasks: [...Task.list.shows, ...Task.list.made],
}

/** A layout template: navigation and its order, landing page, sections, columns, brand. It hides and orders, it never opens.
 *  What a template leaves out is as an installation begins. Source: domain, customers. */
export const layoutSchema = z.strictObject({
  navigation: z.array(z.enum(navigationItems)).default(['projects', 'updates', 'account']),
  landing: z.enum(['projects', 'updates']).default('projects'),
  sections: z.array(z.enum(sections)).default([...sections]),
  columns: z
    .strictObject({
      projects: z.array(z.enum(columns.projects)).default([...Project.list.begins]),
      tasks: z.array(z.enum(columns.tasks)).default([...Task.list.begins]),
    })
    .prefault({}),
  brand: z
    .strictObject({
      name: z.string().optional(),
      accent: z
        .string()
        .regex(/^#[0-9a-f]{6}$/i)
        .optional(),
    })
    .default({}),
})
export type Layout = z.infer<typeof layoutSchema>

const stored = z.looseObject({ navigation: z.array(z.string()).optional(), sections: z.array(z.string()).optional() })

/** A layout template as it was kept (null: none), without navigation and sections that only a newer version knows, beside which this one
 *  still runs. Throws ZodError for anything else that is wrong. */
export function layoutOf(kept: unknown): Layout {
  const { navigation, sections: named, ...rest } = stored.parse(kept ?? {})
  const known = (names: string[], all: readonly string[]) => names.filter((name) => all.includes(name))
  return layoutSchema.parse({
    ...rest,
    ...(navigation && { navigation: known(navigation, navigationItems) }),
    ...(named && { sections: known(named, sections) }),
  })
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
