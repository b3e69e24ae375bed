import { scope } from '../../access/scope.ts'
import type { LineValues } from '../kinds/field.ts'
import { knownKeys, textsOf } from '../kinds/keys.ts'
import type { Importing, LineProblem, PlainRow, ReadLine } from '../kinds/planned.ts'
import { knownNames } from './people-named.ts'
import { knownPlaces } from './places.ts'
import type { RowKind } from './rows-plan.ts'
import { seenColumns } from './seen.ts'
import { type AnyRow, rowsOf } from './table.ts'
import { type FindTitle, titlesOfModel } from './titles.ts'

/** Where the row of a line lies, the row itself where it is there, and by what it is known from now on. */
export type LocatedRow = { place: AnyRow; row?: AnyRow; key?: { placeId: string; key: string } }

/** What lines of a kind are about, among all that whoever imports reaches. */
export type KnownRows = {
  locate(values: LineValues): LocatedRow | { problem: LineProblem }
  /** The columns that a line says, with ids in the place of titles. */
  columns(values: LineValues, place: AnyRow): PlainRow | { problem: LineProblem }
}

/** Reads all of it with as many statements as there are kinds of things that are named. */
export async function knownRows(importing: Importing, kind: RowKind, lines: ReadLine[]): Promise<KnownRows> {
  const { db, actor } = importing
  const { subject, place: column } = kind
  const findPlace = await knownPlaces(importing, column, lines)
  const keys = await knownKeys(db, subject, textsOf(lines, 'reference'))
  const ids = [...new Set(textsOf(lines, 'reference').flatMap((key) => keys(key)))]
  const placeOf = (values: LineValues) => findPlace(values)
  const placeIds = [...new Set(lines.flatMap(({ values }) => idIn(placeOf(values)) ?? []))]
  const near = { OR: [{ [column]: { in: placeIds } }, { id: { in: ids } }] }
  const rows = await rowsOf(db, subject, { AND: [near, scope(actor, 'read', subject)] })
  const byId = new Map(rows.map((row) => [row.id, row]))
  const byName = new Map<string, AnyRow[]>()
  const isSeen = seenColumns(actor, subject)
  for (const row of rows) {
    if (!isSeen(row, 'name')) continue
    const at = `${row[column]} ${row.name}`
    byName.set(at, [...(byName.get(at) ?? []), row])
  }
  const places = await rowsOf(db, column === 'projectId' ? 'Project' : 'Organisation', {
    id: { in: [...new Set(rows.map((row) => String(row[column])))] },
  })
  const placeById = new Map(places.map((row) => [row.id, row]))
  const leads = await titlesOf(importing, kind, lines, [...new Set([...placeIds, ...placeById.keys()])])
  const people = await knownNames(importing, lines, kind.people)
  return {
    locate: (values) => {
      const key = values.reference === undefined ? '' : String(values.reference)
      const keyed = keys(key).flatMap((id) => byId.get(id) ?? [])
      const found = values[column] === undefined ? undefined : placeOf(values)
      const [row, another] = found && 'row' in found ? keyed.filter((one) => one[column] === found.row.id) : keyed
      if (another) return { problem: { field: 'reference', problem: 'several-of-key' } }
      if (found && 'problem' in found) return found
      const place = found?.row ?? placeById.get(String(row?.[column]))
      if (!place) return { problem: { field: column, problem: 'missing' } }
      const [named, namesake] = row ? [row] : (byName.get(`${place.id} ${values.name}`) ?? [])
      if (namesake) return { problem: { field: 'name', problem: 'several-of-name' } }
      const isKnown = key === '' || (named !== undefined && keys(key).includes(named.id))
      return { place, ...(named && { row: named }), ...(!isKnown && { key: { placeId: place.id, key } }) }
    },
    columns: (values, place) => {
      const said: PlainRow = {}
      for (const [name, value] of Object.entries(values)) {
        if (name === 'reference' || name === column) continue
        if (name === 'organisationId' || name === kind.chain?.field) continue
        const lead = leads.get(name)
        const isPerson = kind.people.includes(name)
        const found = lead
          ? lead(String(value), kind.leads[name]?.in && place.id)
          : isPerson
            ? one(people(String(value)))
            : { row: { id: value } }
        if ('problem' in found) return { problem: { field: name, problem: found.problem } }
        said[name] = found.row.id as string
      }
      return said
    },
  }
}

const idIn = (found: { row: AnyRow } | { problem: LineProblem }) => ('row' in found ? found.row.id : undefined)

function one(ids: string[]): { row: { id: string } } | { problem: string } {
  const [id, another] = ids
  if (!id) return { problem: 'unknown-title' }
  return another ? { problem: 'several-of-name' } : { row: { id } }
}

async function titlesOf({ db, actor }: Importing, kind: RowKind, lines: ReadLine[], placeIds: string[]) {
  const found = new Map<string, FindTitle>()
  for (const [name, { to, in: within }] of Object.entries(kind.leads)) {
    if (textsOf(lines, name).length === 0) continue
    found.set(name, await titlesOfModel(db, actor, to, within && { column: within, ids: placeIds }))
  }
  return found
}
