import { run } from '../../../prisma/client.ts'
import { around, type Sql, type Statement, sql, statementOf } from '../../../prisma/sql.ts'
import type { Member } from './actor.ts'
import { type CachedSession, forgetCached } from './session-cache.ts'

/** What was remembered of who asks is outdated: they are to be read anew, and the answer made once more. */
export class Outdated extends Error {}

/** The state of one request's question whether who asks is still what is remembered. */
type Check = { readonly session: CachedSession; asked: Promise<void> | null; isPassed: boolean }

const checks = new WeakMap<Member, Check>()

/** The actor of one request as they are remembered. The first statement that is read for them checks whether that still holds. */
export function rememberedActor(session: CachedSession): Member {
  const actor = Object.freeze({ ...session.actor })
  checks.set(actor, { session, asked: null, isPassed: false })
  return actor
}

/** The actor that is kept, with what follows from it, of the copies that are made of it for each request. */
export function keptActor<Asked extends object>(actor: Asked): Asked | Member {
  return checks.get(actor as unknown as Member)?.session.actor ?? actor
}

/**
 * Rows of a hand-written statement as `query` tells them, for who asks. Where they are remembered only, the statement sees in the same
 * snapshot whether what is remembered still holds. Throws Outdated.
 */
export async function queryAs<Row extends object>(actor: Member, name: string, statement: Sql): Promise<Row[]> {
  const check = checks.get(actor)
  if (!check || check.asked) return run<Row>(name, statementOf(statement))
  return firstRead<Row>(check, name, statementOf(statement))
}

/** Sees whether what is remembered of who asks still holds, unless a statement has seen it already. Throws Outdated. */
export async function mustBeCurrent(actor: Member | null): Promise<void> {
  const check = actor && checks.get(actor)
  if (!check) return
  if (!check.asked) await firstRead(check, 'is-current', { text: 'select', values: [] })
  await check.asked
}

/** Whether who asks is read anew, or seen to be still what is remembered. */
export function isCurrentActor(actor: Member | null): boolean {
  const check = actor && checks.get(actor)
  return !check || check.isPassed
}

function firstRead<Row extends object>(check: Check, name: string, page: Statement): Promise<Row[]> {
  const reading = readChecked<Row>(check.session, name, page)
  check.asked = reading.then(() => {
    check.isPassed = true
  })
  // Whoever reads the rows is told of a failure; nobody has to wait for the check beside them.
  check.asked.catch(() => {})
  return reading
}

async function readChecked<Row extends object>(session: CachedSession, name: string, page: Statement): Promise<Row[]> {
  const statement = around(
    page,
    (rows) => sql`
      select checked."isCurrent", page.* from (select ${isCurrent(session)} as "isCurrent") checked
      left join (select true as "isRow", page.* from (${rows}) page) page on checked."isCurrent"`,
  )
  const rows = await run<Row & { isCurrent: boolean; isRow: boolean | null }>(name, statement)
  if (!rows[0]?.isCurrent) {
    forgetCached(session.id)
    throw new Outdated()
  }
  return rows.flatMap(({ isCurrent: _, isRow, ...row }) => (isRow ? [row as unknown as Row] : []))
}

/** That the session stands, that nothing has changed since which the answer follows from, and that no part of it has ended by itself. */
function isCurrent({ id, validity: { membershipId, subjects, snapshot, validUntil } }: CachedSession): Sql {
  return sql`
    exists (select from "Session" s where s.id = ${id} and s."membershipId" = ${membershipId}::uuid and s."expiresAt" > now())
    and now() < ${validUntil}::timestamptz
    and not exists (
      select from "AccessChange" c
      where c."subjectId" = any(${subjects}::uuid[]) and c.transaction >= pg_snapshot_xmin(${snapshot}::pg_snapshot)
        and not pg_visible_in_snapshot(c.transaction, ${snapshot}::pg_snapshot))`
}
