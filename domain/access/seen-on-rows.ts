import { prisma } from '../../prisma/client.ts'
import { join, raw, sql } from '../../prisma/sql.ts'
import type { Db } from '../act.ts'
import type { Actor } from './actor/actor.ts'
import { gatesOf } from './columns.ts'
import type { Subject } from './vocabulary.ts'

/** Whether somebody may see a field of a row (by its id). */
export type SeesOn = (id: string, field: string) => boolean

/** What the actor may see of rows (uuids) that they reach, for fields that they see on some of the rows only: one statement for all rows and
 *  fields, in the transaction at hand if there is one. */
export async function seenOnRows(
  actor: Actor,
  subject: Subject,
  ids: string[],
  fields: readonly string[],
  db: Pick<Db, '$queryRaw'> = prisma,
): Promise<SeesOn> {
  const flags = [...gatesOf(actor, subject, 'x', fields)].map(([name, gate]) => sql`${gate} as ${raw(`"${name}"`)}`)
  if (ids.length === 0 || flags.length === 0) return () => false
  const table = raw(`"${subject}"`)
  const statement = sql`select x.id as row, ${join(flags, ', ')} from ${table} x where x.id = any(${ids}::uuid[])`
  const found = await db.$queryRaw<({ row: string } & Record<string, boolean | string>)[]>(statement)
  const rows = new Map(found.map((flagged) => [flagged.row, flagged]))
  return (id, field) => rows.get(id)?.[field] === true
}
