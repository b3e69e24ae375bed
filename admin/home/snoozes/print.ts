import { createHash } from 'node:crypto'
import { definitionOf } from '../../guard/definition.ts'
import type { TableRow } from '../../guard/table.ts'
import type { HomeList } from '../list.ts'

/** What a concern tells of a row, as a short text that is another one as soon as that is: what it is called, what is about it, since when, and what
 *  is new below it. Nothing of it can be read in it. */
export function printOf({ subject, when, about, news }: HomeList, row: TableRow): string {
  const names = [definitionOf(subject).title, ...(when ? [when] : []), ...about]
  const told = JSON.stringify([...names.map((name) => row[name] ?? null), news?.get(row.id) ?? null])
  return createHash('sha256').update(told).digest('base64url').slice(0, 22)
}
