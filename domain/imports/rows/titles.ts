import type { Prisma } from '@prisma/client'
import type { Member } from '../../access/actor/actor.ts'
import { scope } from '../../access/scope.ts'
import type { Db } from '../../act.ts'
import { comparable } from '../cells/comparable.ts'
import type { LineProblem } from '../kinds/planned.ts'
import { seenColumns } from './seen.ts'
import { type AnyRow, rowsOf } from './table.ts'

/** Finds a row by its id or by what it is called, within a place where it lies in one; or says why not. */
export type FindTitle = (said: string, placeId?: string) => { row: AnyRow } | { problem: LineProblem['problem'] }

/** The rows of a model that somebody reaches, by what they are called; `within`: by this column they lie in a place, of these alone if some
 *  are said. */
export async function titlesOfModel(
  db: Db,
  actor: Member,
  subject: Prisma.ModelName,
  within?: { column: string; ids?: string[] },
): Promise<FindTitle> {
  const places = within?.ids ? [{ [within.column]: { in: within.ids } }] : []
  const rows = await rowsOf(db, subject, { AND: [scope(actor, 'read', subject), ...places] })
  const byId = new Map(rows.map((row) => [row.id, row]))
  const byTitle = new Map<string, AnyRow[]>()
  const isSeen = seenColumns(actor, subject)
  for (const row of rows) {
    if (!isSeen(row, 'name')) continue
    const title = comparable(String(row.name))
    byTitle.set(title, [...(byTitle.get(title) ?? []), row])
  }
  const isIn = (row: AnyRow, placeId?: string) => !within || placeId === undefined || row[within.column] === placeId
  return (said, placeId) => {
    const known = byId.get(said.toLowerCase())
    if (known && isIn(known, placeId)) return { row: known }
    const alike = (byTitle.get(comparable(said)) ?? []).filter((row) => isIn(row, placeId))
    const same = alike.filter(({ name }) => name === said)
    const [found, another] = same.length > 0 ? same : alike
    if (!found) return { problem: 'unknown-title' }
    return another ? { problem: 'several-of-name' } : { row: found }
  }
}
