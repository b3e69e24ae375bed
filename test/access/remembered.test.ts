import { randomUUID } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { columns } from '../../build/datamodel/columns.js'
import { type Asker, actorOfSession, type SessionRow } from '../../domain/access/actor/actor.ts'
import { mustBeCurrent, Outdated, rememberedActor } from '../../domain/access/actor/current.ts'
import { connections, pool, prisma } from '../../prisma/client.ts'
import { thorough } from '../thorough.ts'
import { world } from '../world.ts'
import { addGrantsBesideTheCast, valuesFor } from './values-for.ts'

// Whatever changes in the tables that who asks is read from: who is remembered is either who would be read now, or seen to be outdated.

// Ids never change. `npm test` looks at the columns that are named here, and the soak at all of these tables.

/** The tables in domain/access/actor/actor.sql.ts, and of them the columns by which somebody's answer must come out differently here. */
const followed: Record<string, string[]> = {
  Person: ['name', 'email', 'locale', 'timeZone', 'passwordTemporary', 'disabledAt'],
  Membership: ['profile', 'jobRole', 'accessLevelId', 'disabledAt'],
  Organisation: ['name', 'accent', 'locale', 'timeZone'],
  AccessLevel: ['ceilings'],
  ProjectAccessLevel: ['areas', 'defaultExternal', 'jobRole'],
  Grant: ['principalId', 'resourceId', 'levelId', 'expiresAt', 'suspendedAt'],
  TeamMember: ['teamId', 'membershipId'],
  GroupMember: ['groupId', 'membershipId'],
  LayoutTemplate: ['layout'],
  LayoutAssignment: ['templateId', 'targetKind', 'target'],
  Project: ['managerId', 'productId'],
  Phase: ['projectId'],
  Report: ['inPortal', 'toColleagues'],
  Team: [],
  Group: [],
}

/** Columns that the soak alone changes: others of their tables are read alike. */
const furtherColumns = [
  ...['Organisation.accent', 'Organisation.timeZone', 'ProjectAccessLevel.jobRole', 'Report.toColleagues'],
  ...['LayoutAssignment.templateId', 'LayoutAssignment.targetKind'],
]
if (!thorough)
  for (const [table, names] of Object.entries(followed))
    followed[table] = names.filter((name) => !furtherColumns.includes(`${table}.${name}`))

const added = await addGrantsBesideTheCast()
const asking = ['milo', 'max', 'oscar', 'carl'] as const
const memberships = await prisma.membership.findMany({
  where: thorough ? {} : { id: { in: asking.map((key) => world.people[key].membershipId) } },
})
const sessions = new Map<string, SessionRow>()
const different = new Set<string>()
let current = 0

beforeAll(async () => {
  for (const { id: membershipId, personId } of memberships) {
    const id = randomUUID()
    const expiresAt = new Date(Date.now() + 86_400_000)
    await prisma.session.create({ data: { id, personId, membershipId, expiresAt, data: {} } })
    sessions.set(id, await read(id))
  }
})

async function read(id: string): Promise<SessionRow> {
  const found = await actorOfSession(id)
  if (!found) throw new Error('the session is gone')
  return found
}

/** Sees of everybody whether they are still who is remembered, and remembers those anew who are not; and that nobody is told what was kept of
 *  what grants reach when that is not so any more. */
async function compare(change: string) {
  const now = await Promise.all([...sessions].map(([id, before]) => compareOne(change, id, before)))
  connections.lost++
  const anew = await Promise.all([...sessions.keys()].map(async (id) => (await read(id)).actor))
  expect({ change, actors: now.filter((one) => one !== undefined) }).toEqual({ change, actors: anew })
}

async function compareOne(change: string, id: string, before: SessionRow) {
  const now = await actorOfSession(id)
  const isSame = now !== null && JSON.stringify(now.actor) === JSON.stringify(before.actor)
  if (now) sessions.set(id, now)
  else sessions.delete(id)
  if (!isSame) different.add(change)
  if (before.actor && !(await isCurrent(id, before))) return now?.actor
  if (isSame) current++
  else if (before.actor) throw new Error(`${change}: ${difference(before.actor, now?.actor ?? null)}`)
  return now?.actor
}

/** What is remembered of somebody, and is not so. */
function difference(before: Asker, now: Asker | null): string {
  const keys = (Object.keys(before) as (keyof Asker)[]).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(now?.[key]),
  )
  return `${before.name}: ${keys.map((key) => `${key} ${JSON.stringify(before[key])} -> ${JSON.stringify(now?.[key])}`)}`
}

async function isCurrent(id: string, { actor, ...validity }: SessionRow): Promise<boolean> {
  if (!actor) throw new TypeError('nobody is remembered')
  const session = { id, actor, validity, cookieEnds: 0, seenAt: 0 }
  return mustBeCurrent(rememberedActor(session)).then(
    () => true,
    (error) => {
      if (error instanceof Outdated) return false
      throw error
    },
  )
}

async function tries(statement: string): Promise<number> {
  const done = await pool.query(statement).catch(() => null)
  return done?.rowCount ?? 0
}

const changes = Object.keys(followed).flatMap((table) =>
  Object.keys(columns[table] ?? {})
    .filter((column) => column !== 'id' && (thorough || followed[table]?.includes(column)))
    .map((column) => [table, column] as const),
)
const rowsOfEach = thorough ? 10 : 1

test('a table that is emptied at once is noted, too', async () => {
  const assigned = await prisma.layoutAssignment.findMany()
  await pool.query('truncate "LayoutAssignment"')
  await compare('truncated')
  expect(different.has('truncated')).toBe(true)
  await prisma.layoutAssignment.createMany({ data: assigned })
  await compare('assigned again')
})

test.each(changes)('a change of %s.%s', async (table, column) => {
  for (const id of await rowsOf(table, followed[table]?.includes(column) ? rowsOfEach * 10 : rowsOfEach)) {
    const before = await pool.query<{ row: object }>(`select to_jsonb(t) as row from "${table}" t where id = '${id}'`)
    let isChanged = false
    for (const value of valuesFor(table, column)) {
      if ((await tries(`update "${table}" t set "${column}" = ${value} where id = '${id}'`)) === 0) continue
      isChanged = true
      await compare(`${table}.${column}`)
    }
    const back = `update "${table}" t set "${column}" = r."${column}" from jsonb_populate_record(null::"${table}", $1) r where t.id = '${id}'`
    await pool.query(back, [before.rows[0]?.row]).catch(() => {})
    if (isChanged) await compare(`${table}.${column}`)
    if (!thorough && different.has(`${table}.${column}`)) break
  }
})

/** The ids of some rows of a table, those first that name somebody who asks, or what was added for them. */
async function rowsOf(table: string, most: number): Promise<string[]> {
  const names = (ids: string[]) => `to_jsonb(t)::text ~ '${ids.join('|')}'`
  const order = `${names(added)} desc, ${names(memberships.flatMap(({ id, personId }) => [id, personId]))} desc, md5(id::text)`
  const { rows } = await pool.query<{ id: string }>(`select id from "${table}" t order by ${order} limit ${most}`)
  return rows.map(({ id }) => id)
}

test.each(Object.keys(followed))('a row of %s that goes, and comes back', async (table) => {
  for (const id of await rowsOf(table, rowsOfEach * 2)) {
    const { rows } = await pool.query<{ row: object }>(`select to_jsonb(t) as row from "${table}" t where id = '${id}'`)
    if ((await tries(`delete from "${table}" where id = '${id}'`)) === 0) continue
    await compare(`${table} without a row`)
    const back = `insert into "${table}" select * from jsonb_populate_record(null::"${table}", $1)`
    await pool.query(back, [rows[0]?.row]).catch(() => {})
    await compare(`${table} with one more`)
  }
})

test('the changes were some by which answers came out differently, and by others nobody was forgotten', () => {
  const expected = Object.entries(followed).flatMap(([table, names]) => names.map((name) => `${table}.${name}`))
  expect(expected.filter((change) => !different.has(change))).toEqual([])
  expect(current).toBeGreaterThan(100)
})
