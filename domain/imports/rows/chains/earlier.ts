import { scope } from '../../../access/scope.ts'
import { knownKeys } from '../../kinds/keys.ts'
import type { Importing, Planned, ReadLine } from '../../kinds/planned.ts'
import type { RowKind } from '../rows-plan.ts'
import { rowsOf } from '../table.ts'

/** What a reference stands for in a place (uuid): a line of the same file, else a row that is there already and is reached. */
export type FindEarlier = (key: string, placeId: string | undefined) => { id: string; line?: Planned } | undefined

/** A thing by its id, or by its line while it has none. */
export const nodeOf = ({ rowId, line }: Planned): string => rowId ?? `line ${line}`

/** Finds what some references stand for, with two statements. */
export async function findEarlier(
  { db, actor }: Importing,
  { subject, place }: RowKind,
  lines: ReadLine[],
  planned: Planned[],
  keys: string[],
): Promise<FindEarlier> {
  const known = await knownKeys(db, subject, keys)
  const ids = [...new Set(keys.flatMap((key) => known(key)))]
  const rows = await rowsOf(db, subject, { AND: [{ id: { in: ids } }, scope(actor, 'read', subject)] })
  const placeOf = new Map(rows.map((row) => [row.id, row[place]]))
  const references = new Map(lines.map(({ line, values }) => [line, values.reference]))
  const here = new Map(planned.map((one) => [`${one.placeId} ${references.get(one.line)}`, one]))
  const byId = new Map(planned.flatMap((one) => (one.rowId ? [[one.rowId, one] as const] : [])))
  return (key, placeId) => {
    const line = here.get(`${placeId} ${key}`)
    if (line) return { id: nodeOf(line), line }
    const id = known(key).find((one) => placeOf.get(one) === placeId)
    if (!id) return undefined
    const ofFile = byId.get(id)
    return { id, ...(ofFile && { line: ofFile }) }
  }
}
