import { z } from 'zod'
import { kinds, powers } from '../../../domain/access/levels.ts'
import { accessLevels } from '../../../domain/access/settings/access-level.ts'
import { accessLevelSettings } from '../../../domain/access/settings/definition.ts'
import { fieldsFor } from '../fields.ts'
import { ceilingsGrid } from './grids.ts'
import { levelVerbs } from './verbs.ts'

const { name } = accessLevelSettings.shape
const ceilings = z.partialRecord(z.enum(kinds), z.enum(powers, 'no-choice'))

/** The buttons on access levels. */
export const accessLevelVerbs = levelVerbs({
  plan: accessLevels,
  text: 'change-access-level-of-text',
  schema: z.strictObject({
    name: name.optional(),
    ceilings: ceilings.optional(),
    agreed: z.string().max(100).optional(),
  }),
  fields: (actor, { ceilings }) => [ceilingsGrid(actor, ceilings)],
  settingsFrom: (before, { name = before.name, ceilings }) => ({
    name,
    ceilings: { ...before.ceilings, ...ceilings },
  }),
  differences: (actor, one, other) => {
    const { say } = fieldsFor(actor)
    const [these, those] = [one.ceilings, other.ceilings]
    const differing = kinds.filter((kind) => (these[kind] ?? 'none') !== (those[kind] ?? 'none'))
    return differing.map((kind) => {
      const [from, to] = [say(`Power.${these[kind] ?? 'none'}`), say(`Power.${those[kind] ?? 'none'}`)]
      return { label: say(`RecordKind.${kind}`), value: `${from} → ${to}` }
    })
  },
})
