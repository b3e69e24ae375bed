import { z } from 'zod'
import { line } from '../../../words/line.ts'
import { plainYes } from '../../../words/plain.ts'
import { columnOfNoun, type NounName } from '../../nouns/index.ts'
import { Invalid } from '../../refusals.ts'
import { areasOfField } from '../fields.ts'
import { type Area, type Areas, areasSchema, ceilingsSchema } from '../levels.ts'

const name = line(80)

/** What is said of an access level. */
export const accessLevelSettings = z.strictObject({ name, ceilings: ceilingsSchema })
export type AccessLevelSettings = z.output<typeof accessLevelSettings>

/** What is said of a project access level; `jobRole` empty: it is nobody's usual one by their job role. */
export const projectLevelSettings = z.strictObject({
  name,
  areas: areasSchema,
  defaultExternal: plainYes,
  defaultInternal: plainYes,
  jobRole: line(100).nullable(),
})
export type ProjectLevelSettings = z.output<typeof projectLevelSettings>

/** A new level: what it is called, and the level (uuid) of the same kind that it begins as; without, it opens nothing. */
export const newLevel = z.strictObject({ name, copyOf: z.uuid('missing').nullable().optional() })
export type NewLevel = z.output<typeof newLevel>

/** Throws Invalid at an area that hides or shows a field that is no column of a noun in it. */
export function mustKnowFields(areas: Areas): void {
  for (const [area, { hidden, shown }] of Object.entries(areas)) {
    const at = `areas.${area}`
    const unknown = [...hidden, ...shown].find((field) => !isFieldIn(field, area as Area))
    if (unknown !== undefined) throw new Invalid({ [at]: 'no-such-field' }, { [at]: { field: unknown.slice(0, 80) } })
    const both = hidden.find((field) => shown.includes(field))
    if (both !== undefined) throw new Invalid({ [at]: 'hidden-and-shown' }, { [at]: { field: both } })
  }
}

function isFieldIn(field: string, area: Area): boolean {
  const [subject = '', column = ''] = field.split('.')
  return (
    field === `${subject}.${column}` &&
    columnOfNoun(subject, column) !== undefined &&
    areasOfField(subject as NounName, column).includes(area)
  )
}
