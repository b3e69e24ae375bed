import type { LayoutTemplate, Organisation } from '@prisma/client'
import { scope } from '../../access/scope.ts'
import { comparableName } from '../../organisations/same-name.ts'
import { comparable } from '../cells/comparable.ts'
import type { CellValue } from '../kinds/field.ts'
import { knownKeys, textsOf } from '../kinds/keys.ts'
import type { Importing, LineProblem, ReadLine } from '../kinds/planned.ts'
import { byComparableName } from '../people/homes.ts'
import type { LinesOfOne } from './groups.ts'

/** The organisations that whoever imports reaches, by what lines call them. */
export type KnownOrganisations = {
  /** The one that lines mean; none where it is new; or why that cannot be said. */
  find(group: LinesOfOne): { organisation?: Organisation } | { problem: LineProblem }
  /** By what it is known from now on, where that is new. */
  keyOf(group: LinesOfOne, rowId?: string): { key?: { placeId: string; key: string } }
  layout(said: CellValue | undefined): string | undefined
}

/** Reads all of them with a few statements: names that people take for the same are not the same to the database. */
export async function knownOrganisations(importing: Importing, lines: ReadLine[]): Promise<KnownOrganisations> {
  const { db, actor } = importing
  const keys = await knownKeys(db, 'Organisation', textsOf(lines, 'reference'))
  const rows = await db.organisation.findMany({
    where: scope(actor, 'read', 'Organisation'),
    orderBy: { createdAt: 'asc' },
  })
  const layouts = await db.layoutTemplate.findMany()
  const byId = new Map(rows.map((row) => [row.id, row]))
  const byName = byComparableName(rows)
  const placeId = actor.organisation.id
  return {
    find: ({ values: { reference, name } }) => {
      const known = reference === undefined ? [] : keys(String(reference)).flatMap((id) => byId.get(id) ?? [])
      if (known.length > 1) return { problem: { field: 'reference', problem: 'several-of-key' } }
      if (known[0]) return { organisation: known[0] }
      return byItsName(importing, String(name ?? ''), byName.get(comparableName(String(name ?? ''))) ?? [])
    },
    keyOf: ({ values: { reference } }, rowId) => {
      const key = reference === undefined ? '' : String(reference)
      const isKnown = key === '' || (rowId !== undefined && keys(key).includes(rowId))
      return isKnown ? {} : { key: { placeId, key } }
    },
    layout: (said) => layoutOf(layouts, said),
  }
}

function byItsName({ sameNames }: Importing, name: string, alike: Organisation[]) {
  const same = alike.filter((row) => row.name === name)
  const [one] = same.length > 0 ? same : alike
  if (!one) return {}
  if (same.length > 1) return { problem: { field: 'name', problem: 'several-of-name' } }
  if (same.length === 1 || sameNames === 'same') return { organisation: one }
  if (sameNames === 'other') return {}
  return { problem: { field: 'name', problem: 'nearly-the-same', detail: { name: one.name } } }
}

function layoutOf(layouts: LayoutTemplate[], said: CellValue | undefined): string | undefined {
  const text = String(said ?? '')
  return layouts.find(({ id, name }) => id === text || comparable(name) === comparable(text))?.id
}
