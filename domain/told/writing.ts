import { z } from 'zod'
import { needed } from '../../build/datamodel/columns.js'
import { prisma } from '../../prisma/client.ts'
import { line, prose } from '../../words/line.ts'
import { plainDay, plainDecimal, plainMoment, plainWhole } from '../../words/plain.ts'
import type { Author } from '../access/actor/actor.ts'
import { scope } from '../access/scope.ts'
import { findNoun, type NounName } from '../nouns/index.ts'
import type { Once } from '../once.ts'
import { type AsRead, changeRow, createRow } from '../projects/write-noun.ts'
import { Invalid } from '../refusals.ts'
import { refusedByDatabase } from './refused-by-database.ts'
import { type ToldColumn, type ToldThing, toldThings } from './things.ts'

/** The kinds of things that programs make, or change: what lies in a project, and that people make, or change, in a plain form. */
export function writtenThings(form: 'create' | 'update'): ToldThing[] {
  const isIn = ({ columns }: ToldThing) => columns.some(({ name, fixed }) => name === 'projectId' && fixed)
  return toldThings.filter((thing) => isIn(thing) && findNoun(thing.name)?.backOffice.forms.includes(form))
}

/** What is filled in of a new thing. */
export function creating(thing: ToldThing): z.ZodObject {
  const all = thing.columns.filter(({ by }) => !by)
  const isNeeded = ({ name }: ToldColumn) => needed[thing.name]?.includes(name)
  return z.strictObject(
    shapeOf(all, (column) => (isNeeded(column) ? valueSchema(column) : valueSchema(column).optional())),
  )
}

/** What is filled in of one that is changed: what is not given stays as it is. */
export function changing(thing: ToldThing): z.ZodObject {
  const some = thing.columns.filter(({ by, fixed }) => !by && !fixed)
  return z.strictObject(shapeOf(some, (column) => valueSchema(column).optional()))
}

/** Makes a thing of a kind in a project. Returns its id. Throws as `createRow`; Invalid for what leads elsewhere. */
export async function createTold(
  actor: Author,
  thing: ToldThing,
  { projectId, ...filled }: Record<string, unknown>,
  once?: Once,
): Promise<string> {
  const place = String(projectId)
  await mustBeIn(actor, thing, place, filled)
  return createRow(actor, thing.name as NounName, place, kept(thing, filled), once).catch(refusedByDatabase(thing))
}

/** Changes a thing (uuid) in a project, if it is still as it was read; null: whatever it is. Throws as `changeRow`; Invalid as `createTold`. */
export async function changeTold(
  actor: Author,
  thing: ToldThing,
  { id, projectId }: { id: string; projectId: string },
  filled: Record<string, unknown>,
  asRead: AsRead | null,
): Promise<void> {
  await mustBeIn(actor, thing, projectId, filled)
  await changeRow(actor, thing.name as NounName, id, kept(thing, filled), asRead).catch(refusedByDatabase(thing))
}

function shapeOf(columns: ToldColumn[], schema: (column: ToldColumn) => z.ZodType): Record<string, z.ZodType> {
  return Object.fromEntries(columns.map((column) => [column.name, schema(column)]))
}

function valueSchema(column: ToldColumn): z.ZodType {
  const schema = plainOf(column)
  return column.nullable ? schema.nullable() : schema
}

function plainOf({ kind, choices = [], range = [-32_768, 32_767] }: ToldColumn): z.ZodType {
  switch (kind) {
    case 'id':
    case 'person':
      return z.uuid('wrong')
    case 'choice':
    case 'word':
      return z.enum(choices, 'no-choice')
    case 'flag':
      return z.boolean('yes-or-no')
    case 'day':
      return plainDay
    case 'moment':
      return plainMoment
    case 'hours':
    case 'money':
      return plainDecimal(8, 2)
    case 'percent':
      return plainWhole(0, 100)
    case 'whole':
      return plainWhole(...range)
    case 'text':
      return prose(10_000)
    default:
      return line(200)
  }
}

/** Values as the database keeps them: a day is its midnight in UTC. */
function kept({ columns }: ToldThing, filled: Record<string, unknown>): Record<string, unknown> {
  const isDay = (name: string) => columns.some((one) => one.name === name && one.kind === 'day')
  const given = Object.entries(filled).filter(([, value]) => value !== undefined)
  return Object.fromEntries(
    given.map(([name, value]) => [name, value && isDay(name) ? new Date(String(value)) : value]),
  )
}

/** What a row leads to is in its project, and seen by who says so. */
async function mustBeIn(actor: Author, thing: ToldThing, projectId: string, filled: Record<string, unknown>) {
  for (const { name } of thing.columns.filter(({ kind, by, fixed }) => kind === 'id' && !by && !fixed)) {
    const id = filled[name]
    if (typeof id !== 'string') continue
    const subject = (name.charAt(0).toUpperCase() + name.slice(1, -2)) as 'Phase'
    const table = prisma[name.slice(0, -2) as 'phase']
    const where = { AND: [{ id, projectId }, scope(actor, 'read', subject)] }
    if ((await table.count({ where })) === 0) throw new Invalid({ [name]: 'unreachable' })
  }
}
