import { columnIn, given, join, raw, type Sql, sql } from '../../prisma/sql.ts'
import type { Viewer } from '../access/actor/actor.ts'
import { queryAs } from '../access/actor/current.ts'
import { columnsFor, type VisibleColumns } from '../access/columns.ts'
import { compiledFor } from '../access/compiled.ts'
import { mayAnywhere, scopeSql } from '../access/scope.ts'
import { findNoun, type NounName } from '../nouns/index.ts'
import type { RecordName } from '../nouns/records/index.ts'
import { Invalid, NotFound } from '../refusals.ts'
import { afterPlace, filterConditions, filterValues } from './conditions.sql.ts'
import { cursorAt, placeOf, type ToldPlace } from './cursor.ts'
import type { ListAsked } from './query.ts'
import type { ToldThing } from './things.ts'

/** A row as programs are told it: what is hidden on it is not there. Days are YYYY-MM-DD, instants ISO 8601, hours and amounts texts. */
export type ToldRow = { id: string } & Record<string, unknown>

/** Some rows of a list, and by which cursor the next are found; null where there are none. */
export type ToldList = { items: ToldRow[]; next: string | null }

/**
 * The rows of a kind of thing that somebody reaches, as they asked for them; found by the place where the last ones ended, so that nothing is
 * told twice or left out when rows come meanwhile. Throws Invalid for a column that is hidden from them, and for a cursor of another list.
 */
export async function listTold(actor: Viewer, thing: ToldThing, asked: ListAsked): Promise<ToldList> {
  if (!mayAnywhere(actor, 'read', thing.name)) return { items: [], next: null }
  const columns = told(actor, thing, asked.fields)
  const { by, descends, column, type } = orderOf(actor, thing, asked.sort)
  const of = JSON.stringify([actor.membershipId, thing.name, asked.sort, asked.filters])
  const place = asked.cursor ? placeOf(asked.cursor, of) : null
  // More of them are asked for in too many ways to be remembered.
  const filtered = Object.entries(asked.filters).map(([name, value]) => `${name} ${Array.isArray(value)}`)
  const ends = place === null ? 'first' : place.key === null ? 'null' : 'further'
  const key = `told ${thing.name} ${columns.names} ${asked.sort} ${ends} ${filtered}`
  const statement = compiledFor(
    actor,
    filtered.length <= 1 ? key : null,
    () => {
      const at = { key: sql`${given('key')}`, id: sql`${given('id')}`, isNull: place?.key === null }
      const conditions = [
        scopeSql(actor, 'read', thing.name, 'x'),
        ...bothReached(actor, thing),
        ...filterConditions(actor, thing, columnsFor(actor, thing.name, 'x', namesOf(thing)), asked.filters),
        ...(place ? [by === 'id' ? afterId(descends) : afterPlace(column, type, descends, at)] : []),
      ]
      const order = by === 'id' ? sql`x.id` : sql`${column}`
      return sql`select ${columns.list}, x.id as "row id", (${column})::text as "row key" from ${raw(`"${thing.name}"`)} x
      where ${join(conditions, ' and ')} order by ${order} ${raw(descends ? 'desc nulls last' : 'asc nulls last')}, x.id
      limit ${given('most')}`
    },
    onlyTold,
  )
  const values = { ...filterValues(thing, asked.filters), most: asked.limit + 1, ...place }
  const found = await queryAs<ToldRow & Ends>(actor, `told ${thing.path}`, statement, values)
  const rows = found.slice(0, asked.limit)
  const last = rows.at(-1)
  const next = found.length > rows.length && last ? cursorAt(placeIn(last), of) : null
  return { items: rows.map((row) => shown(columns, row)), next }
}

/** One row (uuid) of a kind of thing. NotFound for one out of reach; Invalid as `listTold`. */
export async function findTold(actor: Viewer, thing: BareThing, id: string, fields?: string[]): Promise<ToldRow> {
  if (!mayAnywhere(actor, 'read', thing.name)) throw new NotFound()
  const columns = told(actor, thing, fields)
  const key = `told one ${thing.name} ${columns.names}`
  const statement = compiledFor(
    actor,
    key,
    () => sql`select ${columns.list}, x.id as "row id", null as "row key" from ${raw(`"${thing.name}"`)} x
      where x.id = ${given('id')}::uuid and ${join([scopeSql(actor, 'read', thing.name, 'x'), ...bothReached(actor, thing)], ' and ')}`,
    onlyTold,
  )
  const [row] = await queryAs<ToldRow & Ends>(actor, `told one of ${thing.path}`, statement, { id })
  if (!row) throw new NotFound()
  return shown(columns, row)
}

/** A kind of thing, whether it stands in the API or not. */
type BareThing = Pick<ToldThing, 'path' | 'columns'> & { name: NounName | RecordName }
/** Nothing is done with the instants of a row but to tell them. */
const onlyTold = { instants: 'texts' } as const
type Ends = { 'row id': string; 'row key': string | null }
const placeIn = (row: Ends): ToldPlace => ({ key: row['row key'], id: row['row id'] })
const namesOf = ({ columns }: BareThing) => columns.map(({ name }) => name)
const afterId = (descends: boolean): Sql => sql`x.id ${raw(descends ? '<' : '>')} ${given('id')}::uuid`

/** What joins two things is told to whoever reaches both: to others its ids would tell that the other one is there. */
function bothReached(actor: Viewer, { name }: BareThing): Sql[] {
  const { subject, by } = findNoun(name)?.joins ?? { subject: 'Task', by: [] }
  return by.map(
    (column) =>
      sql`exists (select from ${raw(`"${subject}"`)} y where y.id = ${columnIn('x', column)} and ${scopeSql(actor, 'read', subject as NounName, 'y')})`,
  )
}

/** The columns that are told, of those that were wanted: each of these must be seen. */
function told(actor: Viewer, thing: BareThing, fields: string[] | undefined): VisibleColumns {
  const columns = columnsFor(actor, thing.name, 'x', fields ? [...new Set(['id', ...fields])] : namesOf(thing))
  const hidden = fields?.find((name) => !columns.of(name))
  if (hidden) throw new Invalid({ fields: 'unknown-field' })
  return columns
}

function orderOf(actor: Viewer, thing: ToldThing, sort: string) {
  const descends = sort.startsWith('-')
  const by = descends ? sort.slice(1) : sort
  const column = by === 'id' ? columnIn('x', 'id') : columnsFor(actor, thing.name, 'x', namesOf(thing)).of(by)
  if (!column) throw new Invalid({ sort: 'no-choice' })
  return { by, descends, column, type: thing.columns.find(({ name }) => name === by)?.type ?? 'uuid' }
}

function shown(columns: VisibleColumns, { 'row id': id, 'row key': _, ...row }: ToldRow & Ends): ToldRow {
  return columns.shown({ ...row, id } as ToldRow)
}
