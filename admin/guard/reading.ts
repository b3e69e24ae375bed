import type { Member } from '../../domain/access/actor/actor.ts'
import { readable, scope } from '../../domain/access/scope.ts'
import { seenOnRows } from '../../domain/access/seen-on-rows.ts'
import type { Condition } from '../../domain/access/vocabulary.ts'
import type { Db } from '../../domain/act.ts'
import { textOf } from '../../prisma/long-list.ts'
import type { ModelDefinition } from './definition.ts'
import { oneAfterAnother, type RowsTogether } from './one-after-another.ts'
import { type RowOrder, type Table, type TableRow, tableOf } from './table.ts'
import { printed } from './values.ts'

/** A question to a table: who asks, for which model, and in which transaction, if in one. */
export type Asking = { actor: Member; of: ModelDefinition; table: Table; db: object | undefined }

/** A member asking for the rows of a model, outside a transaction unless one is given. */
export function ask(actor: Member, of: ModelDefinition, db?: object): Asking {
  return { actor, of, table: tableOf(of.subject, db), db }
}

/** A part of a list; with `parts` those come one after another. */
export type Part = {
  where?: Condition[]
  orderBy?: RowOrder[]
  take?: number
  skip?: number
  parts?: RowsTogether[]
}

/** The rows the member may see, each with only the columns they may see on it, as values that can be printed. */
export async function rows(asking: Asking, { where = [], parts, ...part }: Part, only?: string[]): Promise<TableRow[]> {
  const { actor, of, table } = asking
  if (where.some(isOfNone)) return []
  const { always, sometimes } = seen(asking, only)
  const reported = Object.entries(of.reportedBy ?? {})
  const columns = ['id', ...always, ...sometimes, ...reported.map(([, by]) => by)]
  const select = Object.fromEntries(columns.map((name) => [name, true]))
  const query = { where: all([scope(actor, 'read', of.subject), ...where]), select, ...part }
  const found = await (parts ? oneAfterAnother(table, query, parts) : table.findMany(query))
  const known = (await withoutUnseen(asking, found, sometimes)).map((row) => asReported(row, reported))
  return known.map((row) => ({ ...printed(row, of.columns), ...inWords(asking, row) }))
}

/** All of these, each once: what staff reach is a list of a thousand organisations, and the same for most columns. */
function all(conditions: Condition[]): Condition {
  return { AND: [...new Map(conditions.map((one) => [textOf(one), one])).values()] }
}

/** Whether no row has one of the ids that are asked for: then nobody is asked. */
function isOfNone({ id }: Condition): boolean {
  const ids = (id as { in?: unknown } | undefined)?.in
  return Array.isArray(ids) && ids.length === 0
}

function asReported({ ...row }: TableRow, reported: [name: string, by: string][]): TableRow {
  for (const [name, by] of reported) {
    if (name in row && row[by] !== true) row[name] = 'unreported'
    delete row[by]
  }
  return row
}

function inWords({ actor, of }: Asking, row: TableRow): Record<string, unknown> {
  const told = Object.entries(of.told ?? {}).filter(([name]) => row[name] !== undefined)
  return Object.fromEntries(told.map(([name, tell]) => [name, tell(row, actor)]))
}

/** How many rows the member may see; counting stops at `most`, if that is said. */
export async function count({ actor, of, table }: Asking, where: Condition[], most?: number): Promise<number> {
  if (where.some(isOfNone)) return 0
  const seen = all([scope(actor, 'read', of.subject), ...where])
  return table.count({ where: seen, ...(most !== undefined && { take: most }) })
}

/** The columns the member may see: on every row they reach, or on some. */
export function seen({ actor, of }: Pick<Asking, 'actor' | 'of'>, only = Object.keys(of.columns)) {
  return readable(actor, of.subject, only)
}

/** Leaves away what the member may not see on a row, of the columns that they see on some only: asked once for all rows. */
async function withoutUnseen(asking: Asking, found: TableRow[], sometimes: string[]): Promise<TableRow[]> {
  if (found.length === 0 || sometimes.length === 0) return found
  const { actor, of, db } = asking
  const ids = found.map(({ id }) => id)
  const sees = await seenOnRows(actor, of.subject, ids, sometimes, db as Db | undefined)
  const unseen = (row: TableRow, name: string) => sometimes.includes(name) && !sees(row.id, name)
  return found.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !unseen(row, name))) as TableRow)
}
