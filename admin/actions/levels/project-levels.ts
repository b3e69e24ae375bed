import { z } from 'zod'
import { type Areas, accesses, areas } from '../../../domain/access/levels.ts'
import { projectLevelSettings } from '../../../domain/access/settings/definition.ts'
import { type FieldReach, reachOfFields } from '../../../domain/access/settings/field-reach.ts'
import { projectLevels } from '../../../domain/access/settings/project-level.ts'
import { fieldsFor } from '../fields.ts'
import { fieldsNamed } from './effect-view.ts'
import { areasFrom, areasGrid } from './grids.ts'
import { levelVerbs } from './verbs.ts'

const { areas: _, ...plain } = projectLevelSettings.shape
const schema = z
  .strictObject({ ...plain, areas: z.record(z.string().max(80), z.string('no-choice').max(20)) })
  .partial()
  .extend({ agreed: z.string().max(100).optional() })

/** The buttons on project access levels. */
export const projectLevelVerbs = levelVerbs({
  plan: projectLevels,
  text: 'change-project-level-text',
  schema,
  fields: (actor, settings) => {
    const { field } = fieldsFor(actor)
    return [
      areasGrid(actor, settings.areas),
      field('yes', 'defaultExternal', { value: settings.defaultExternal }),
      field('yes', 'defaultInternal', { value: settings.defaultInternal }),
      field('text', 'jobRole', { label: 'ProjectAccessLevel.jobRole', value: settings.jobRole ?? '' }),
    ]
  },
  settingsFrom: (before, { name, areas: rows, defaultExternal, defaultInternal, jobRole }) => ({
    name: name ?? before.name,
    areas: areasFrom(before.areas, rows ?? {}),
    defaultExternal: defaultExternal ?? before.defaultExternal,
    defaultInternal: defaultInternal ?? before.defaultInternal,
    jobRole: jobRole === undefined ? before.jobRole : jobRole,
  }),
  differences: (actor, one, other) => {
    const { say } = fieldsFor(actor)
    const access = (said: Areas, area: (typeof areas)[number]) => said[area]?.access ?? accesses[0]
    const opened = areas
      .filter((area) => access(one.areas, area) !== access(other.areas, area))
      .map((area) => {
        const [from, to] = [
          say(`AreaAccess.${access(one.areas, area)}`),
          say(`AreaAccess.${access(other.areas, area)}`),
        ]
        return { label: say(`RecordKind.${area}`), value: `${from} → ${to}` }
      })
    const [these, those] = [reachOfFields(one.areas), reachOfFields(other.areas)]
    const reach = (value: FieldReach | undefined) => (value ? say(`FieldReach.${value}`) : '')
    const shown = Object.keys(these)
      .filter((field) => these[field] !== those[field])
      .map((field) => ({
        label: fieldsNamed(actor, [field]),
        value: `${reach(these[field])} → ${reach(those[field])}`,
      }))
    return [...opened, ...shown]
  },
})
