import { query } from '../../prisma/client.ts'
import { join, raw, type Sql, sql } from '../../prisma/sql.ts'
import type { Db } from '../act.ts'
import type { Actor } from './actor/actor.ts'
import { gatesOf } from './columns.ts'
import { filterSql } from './scope.ts'
import type { Action, Subject } from './vocabulary.ts'

/** Whether somebody may see a field of a row (by its id), or do an action on it. */
export type HoldsOn<Name extends string = string> = (id: string, name: Name) => boolean

/** What the actor may see of rows (uuids) that they reach, for fields that they see on some of the rows only: one statement for all rows and
 *  fields, in the transaction at hand if there is one. */
export function seenOnRows(
  actor: Actor,
  subject: Subject,
  ids: string[],
  fields: readonly string[],
  db?: Pick<Db, '$queryRaw'>,
): Promise<HoldsOn> {
  return holdsOnRows(subject, ids, gatesOf(actor, subject, 'x', fields), db)
}

/** An action on a row, or on one of its columns: `update.status`. */
export type Right = Action | `${Action}.${string}`

/** What the actor may do with rows (uuids), and with columns of them: one statement for all. */
export function allowedOnRows<Asked extends Right>(
  actor: Actor,
  subject: Subject,
  ids: string[],
  rights: readonly Asked[],
): Promise<HoldsOn<Asked>> {
  const gates = rights.map((right) => {
    const [action, column] = right.split('.')
    return [right, filterSql(actor, action as Action, subject, 'x', column)] as const
  })
  return holdsOnRows(subject, ids, new Map(gates))
}

type Flagged = { row: string } & Record<string, boolean | string>

/** Which of the named conditions on `x` hold on which of the rows. */
async function holdsOnRows<Name extends string>(
  subject: Subject,
  ids: string[],
  gates: Map<Name, Sql>,
  db?: Pick<Db, '$queryRaw'>,
): Promise<HoldsOn<Name>> {
  const flags = [...gates].map(([name, gate]) => sql`${gate} as ${raw(`"${name}"`)}`)
  if (ids.length === 0 || flags.length === 0) return () => false
  const table = raw(`"${subject}"`)
  const statement = sql`select x.id as row, ${join(flags, ', ')} from ${table} x where x.id = any(${ids}::uuid[])`
  const found = await (db ? db.$queryRaw<Flagged[]>(statement) : query<Flagged>('seen-on-rows', statement))
  const rows = new Map(found.map((flagged) => [flagged.row, flagged]))
  return (id, name) => rows.get(id)?.[name] === true
}
