import { run } from '../../../prisma/client.ts'
import { around, compileSql, type Given, given, type Sql, type Statement, sql } from '../../../prisma/sql.ts'
import type { Asker, Viewer } from './actor.ts'
import { unchangedSince } from './kept.sql.ts'
import { type CachedSession, forgetCached } from './session-cache.ts'

/** What was remembered of who asks is outdated: they are to be read anew, and the answer made once more. */
export class Outdated extends Error {}

/** The state of one request's question whether who asks is still what is remembered. */
type Check = { readonly session: CachedSession; asked: Promise<void> | null; isPassed: boolean }

const checks = new WeakMap<Viewer, Check>()

/** The actor of one request as they are remembered. The first statement that is read for them checks whether that still holds. */
export function rememberedActor(session: CachedSession): Asker {
  const actor = Object.freeze({ ...session.actor })
  checks.set(actor, { session, asked: null, isPassed: false })
  return actor
}

/** The actor that is kept, with what follows from it, of the copies that are made of it for each request. */
export function keptActor<Asked extends object>(actor: Asked): Asked | Viewer {
  return checks.get(actor as unknown as Viewer)?.session.actor ?? actor
}

/**
 * Rows of a hand-written statement as `query` tells them, for who asks, with the values that it has left open. Where they are remembered
 * only, the statement sees in the same snapshot whether what is remembered still holds. Throws Outdated.
 */
export async function queryAs<Row extends object>(
  actor: Viewer,
  name: string,
  statement: Sql | CompiledStatement,
  given: Given = {},
): Promise<Row[]> {
  const check = checks.get(actor)
  const compiled = 'strings' in statement ? compileSql(statement) : statement
  if (!check || check.asked) return run<Row>(name, compiled, given)
  return firstRead<Row>(check, name, compiled, given)
}

/** A statement that is made once, and with it the one that checks who asks as well. */
export type CompiledStatement = Statement & { checked?: Statement }

/** Sees whether what is remembered of who asks still holds, unless a statement has seen it already. Throws Outdated. */
export async function mustBeCurrent(actor: Viewer | null): Promise<void> {
  const check = actor && checks.get(actor)
  if (!check) return
  if (!check.asked) await firstRead(check, 'is-current', nothing, {})
  await check.asked
}

/** Whether what is remembered of a session still holds, by a statement of its own: for what is then read by statements that do not look. */
export async function stillHolds(session: CachedSession): Promise<boolean> {
  try {
    await mustBeCurrent(rememberedActor(session))
    return true
  } catch (error) {
    if (error instanceof Outdated) return false
    throw error
  }
}

/** Whether who asks is read anew, or seen to be still what is remembered. */
export function isCurrentActor(actor: Viewer | null): boolean {
  const check = actor && checks.get(actor)
  return !check || check.isPassed
}

const nothing: CompiledStatement = { text: 'select', values: [] }

function firstRead<Row extends object>(
  check: Check,
  name: string,
  page: CompiledStatement,
  given: Given,
): Promise<Row[]> {
  const reading = readChecked<Row>(check.session, name, page, given)
  check.asked = reading.then(() => {
    check.isPassed = true
  })
  // Whoever reads the rows is told of a failure; nobody has to wait for the check beside them.
  check.asked.catch(() => {})
  return reading
}

async function readChecked<Row extends object>(
  session: CachedSession,
  name: string,
  page: CompiledStatement,
  given: Given,
): Promise<Row[]> {
  page.checked ??= {
    ...around(
      page,
      (rows) => sql`
      select checked."isCurrent", page.* from (select ${isCurrent} as "isCurrent") checked
      left join (select true as "isRow", page.* from (${rows}) page) page on checked."isCurrent"`,
    ),
    ...(page.instants && { instants: page.instants }),
  }
  const { id, validity } = session
  const standing = { sessionId: id, ...validity }
  const rows = await run<Row & Checked>(name, page.checked, { ...given, ...standing })
  if (!rows[0]?.isCurrent) {
    forgetCached(id)
    throw new Outdated()
  }
  return rows.flatMap(({ isCurrent: _, isRow, ...row }) => (isRow ? [row as unknown as Row] : []))
}

type Checked = { isCurrent: boolean; isRow: boolean | null }

/** That the session or the token stands, that nothing has changed since which the answer follows from, and that no part of it has ended by itself. */
const isCurrent = sql`
  (exists (select from "Session" s
    where s.id = ${given('sessionId')} and s."membershipId" = ${given('membershipId')}::uuid
      and s."accessId" is not distinct from ${given('accessId')}::uuid and s."expiresAt" > now())
    or exists (select from "ApiToken" t where t.digest = ${given('sessionId')} and t."expiresAt" > now()))
  and now() < ${given('validUntil')}::timestamptz
  and ${unchangedSince(sql`${given('subjects')}::uuid[]`, sql`${given('snapshot')}::pg_snapshot`)}`
