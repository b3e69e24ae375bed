import type { Membership } from '@prisma/client'
import { columnIn, join, raw, type Sql, sql } from '../../../prisma/sql.ts'
import { actorOfMembership, type Member } from '../../access/actor/actor.ts'
import { can, scope } from '../../access/scope.ts'
import type { Condition } from '../../access/vocabulary.ts'
import type { Db, Work } from '../../act.ts'
import { isDoneSql, namingColumns, placeOf } from '../../projects/misplaced.ts'
import { Invalid } from '../../refusals.ts'
import { standing } from '../standing.ts'

/** How many things somebody has, by kind: what is open and in their name, and what they follow. */
export type Belongings = Record<'projects' | 'tasks' | 'risks' | 'reports' | 'schedules' | 'follows', number>

/** What is in somebody's name as long as it is not done with. Who decided something stays. */
const places = { projects: 'Project', tasks: 'Task', risks: 'RaidEntry' } as const

/** What a membership (uuid) has. */
export async function findHeld(db: Pick<Db, '$queryRaw'>, id: string): Promise<Belongings> {
  const named = (Object.keys(places) as (keyof typeof places)[]).map(
    (kind) => sql`(${countSql(kind, id)}) as ${raw(kind)}`,
  )
  const [held] = await db.$queryRaw<Belongings[]>`
    select ${join(named, ', ')},
      (select count(*)::int from "Report" where "ownerId" = ${id}::uuid) as reports,
      (select count(*)::int from "Schedule" where "ownerId" = ${id}::uuid) as schedules,
      (select count(*)::int from "Follow" where "membershipId" = ${id}::uuid) as follows`
  return held as Belongings
}

/** The memberships, as a Prisma where, that can take over from somebody: of the same organisation, there, and seen by the actor. */
export function mayTakeOver(
  actor: Member,
  { id, organisationId }: Pick<Membership, 'id' | 'organisationId'>,
): Condition {
  const colleagues = { organisationId, id: { not: id }, invitations: { none: { acceptedAt: null } }, ...standing }
  return { AND: [colleagues, scope(actor, 'read', 'Membership')] }
}

/**
 * Hands over what a member has to a colleague (the membership's uuid), all of it or nothing; of what they follow, what the colleague sees.
 * Throws Invalid on `successorId`: `no-colleague`, and `does-not-reach` where the colleague may not be named on something, or not see it.
 * Source: docs/decisions/0019-who-is-named-on-a-thing-reaches-it.md.
 */
export async function handOver(work: Work, actor: Member, from: Membership, to: string): Promise<void> {
  const { db } = work
  const where = { AND: [{ id: to }, mayTakeOver(actor, from)] }
  const taker = (await db.membership.findFirst({ where, select: { id: true } })) && (await actorOfMembership(to))
  if (!taker) throw new Invalid({ successorId: 'no-colleague' })
  const held = await findHeld(db, from.id)
  for (const kind of Object.keys(places) as (keyof typeof places)[]) await handOverNamed(db, kind, from.id, to)
  await handOverOwned(db, from.id, taker)
  const follows = await handOverFollows(db, from.id, taker)
  const detail = { to, ...held, follows }
  const { id, organisationId } = from
  await work.record({ action: 'hand-over', subject: 'Membership', id, organisationId, detail })
}

/** What is in somebody's name and open. */
function heldSql(kind: keyof typeof places, id: string): Sql {
  return sql`${columnIn('t', columnOf(kind))} = ${id}::uuid and not (${isDoneSql(places[kind])})`
}

/** The column that says in whose name it is. */
function columnOf(kind: keyof typeof places): string {
  const found = namingColumns.find(({ subject }) => subject === places[kind])
  if (!found) throw new TypeError(`Nobody is named on ${places[kind]}`)
  return found.column
}

function countSql(kind: keyof typeof places, id: string): Sql {
  return sql`select count(*)::int from ${raw(`"${places[kind]}"`)} t where ${heldSql(kind, id)}`
}

async function handOverNamed(db: Db, kind: keyof typeof places, from: string, to: string): Promise<void> {
  const table = raw(`"${places[kind]}"`)
  const beyond = await db.$queryRaw<object[]>`
    select t.id from ${table} t where ${heldSql(kind, from)} and not may_be_named(${to}::uuid, ${placeOf(places[kind])}) limit 1`
  if (beyond.length > 0) throw new Invalid({ successorId: 'does-not-reach' })
  await db.$executeRaw`
    update ${table} t set ${raw(`"${columnOf(kind)}"`)} = ${to}::uuid, "updatedAt" = now() where ${heldSql(kind, from)}`
}

async function handOverOwned(db: Db, from: string, taker: Member): Promise<void> {
  const ownerId = taker.membershipId
  const reports = await db.report.findMany({ where: { ownerId: from } })
  const schedules = await db.schedule.findMany({ where: { ownerId: from } })
  const seen =
    reports.every((row) => can(taker, 'read', 'Report', { ...row, ownerId })) &&
    schedules.every((row) => can(taker, 'read', 'Schedule', { ...row, ownerId }))
  if (!seen) throw new Invalid({ successorId: 'does-not-reach' })
  await db.report.updateMany({ where: { ownerId: from }, data: { ownerId } })
  await db.schedule.updateMany({ where: { ownerId: from }, data: { ownerId } })
}

/** Follows the colleague follows already, or may not see, stay with whoever leaves: they are mailed nothing any more. */
async function handOverFollows(db: Db, from: string, taker: Member): Promise<number> {
  const { membershipId } = taker
  const follows = await db.follow.findMany({ where: { membershipId: from, project: scope(taker, 'read', 'Project') } })
  const rows = follows.map(({ projectId }) => ({ projectId, membershipId }))
  const { count } = await db.follow.createMany({ data: rows, skipDuplicates: true })
  await db.follow.deleteMany({ where: { id: { in: follows.map(({ id }) => id) } } })
  return count
}
