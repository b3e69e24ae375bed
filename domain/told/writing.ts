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
import { changeProject, createProject, type NewProject } from '../projects/writing/project.ts'
import { Invalid, NotFound } from '../refusals.ts'
import { refusedByDatabase } from './refused-by-database.ts'
import { type ToldColumn, type ToldThing, toldThings } from './things.ts'

/** The kinds of things that programs make, or change: projects, and what lies in one, that people make, or change, in a plain form. */
export function writtenThings(form: 'create' | 'update'): ToldThing[] {
  const isIn = ({ name, columns }: ToldThing) =>
    name === 'Project' || columns.some((column) => column.name === 'projectId' && column.fixed)
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

/** Makes a thing of a kind in a project, or a project. Returns its id. Throws as `createRow`; Invalid for what leads elsewhere. */
export async function createTold(
  actor: Author,
  thing: ToldThing,
  { projectId, ...filled }: Record<string, unknown>,
  once?: Once,
): Promise<string> {
  const place = String(projectId)
  await mustBeIn(actor, thing, placeOf(thing, place, filled.organisationId), filled)
  if (thing.name === 'Project')
    return createProject(actor, kept(thing, filled) as NewProject, once).catch(refusedByDatabase(thing))
  return createRow(actor, thing.name as NounName, place, kept(thing, filled), once).catch(refusedByDatabase(thing))
}

/** Changes a thing (uuid) in a project, or a project, if it is still as it was read; null: whatever it is. Throws as `changeRow`; Invalid as `createTold`. */
export async function changeTold(
  actor: Author,
  thing: ToldThing,
  id: string,
  filled: Record<string, unknown>,
  asRead: AsRead | null,
): Promise<void> {
  await mustBeIn(actor, thing, await placeKept(thing, id), filled)
  const changed = kept(thing, filled)
  if (thing.name === 'Project') return changeProject(actor, id, changed, asRead).catch(refusedByDatabase(thing))
  await changeRow(actor, thing.name as NounName, id, changed, asRead).catch(refusedByDatabase(thing))
}

function shapeOf(columns: ToldColumn[], schema: (column: ToldColumn) => z.ZodType): Record<string, z.ZodType> {
  return Object.fromEntries(columns.map((column) => [column.name, schema(column)]))
}

function valueSchema(column: ToldColumn): z.ZodType {
  const schema = plainOf(column)
  // What nobody has said is told as null; said, it is something.
  return column.nullable && !column.reportedBy ? schema.nullable() : schema
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
      return plainDecimal(8, 2)
    case 'money':
      return plainDecimal(14, 2)
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

/** Where what a thing leads to must be: in its project; of a project, in its organisation. */
const placeOf = ({ name }: ToldThing, projectId: unknown, organisationId: unknown): Place =>
  name === 'Project' ? { organisationId: String(organisationId) } : { projectId: String(projectId) }

/** The same of one (uuid) that is there, whether its reader is told where or not. Throws NotFound. */
async function placeKept(thing: ToldThing, id: string): Promise<Place> {
  const column = thing.name === 'Project' ? 'organisationId' : 'projectId'
  const table = prisma[(thing.name.charAt(0).toLowerCase() + thing.name.slice(1)) as 'task']
  const row = await table.findUnique({ where: { id }, select: { [column]: true } })
  if (!row) throw new NotFound()
  return row as unknown as Place
}
type Place = { projectId: string } | { organisationId: string }

/** What a row leads to is where it must be, and seen by who says so. */
async function mustBeIn(actor: Author, thing: ToldThing, place: Place, filled: Record<string, unknown>) {
  for (const { name } of thing.columns.filter(({ kind, by, fixed }) => kind === 'id' && !by && !fixed)) {
    const id = filled[name]
    if (typeof id !== 'string') continue
    const subject = (name.charAt(0).toUpperCase() + name.slice(1, -2)) as 'Phase'
    const table = prisma[name.slice(0, -2) as 'phase']
    const where = { AND: [{ id, ...place }, scope(actor, 'read', subject)] }
    if ((await table.count({ where })) === 0) throw new Invalid({ [name]: 'unreachable' })
  }
}
