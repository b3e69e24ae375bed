import type { Prisma } from '@prisma/client'
import { prisma, query } from '../../../prisma/client.ts'
import { patternWith, sql } from '../../../prisma/sql.ts'
import type { Member } from '../../access/actor/actor.ts'
import { seesPeople } from '../../access/people.ts'
import { nameSql, ofOrganisation } from '../../people/colleagues/list.sql.ts'
import { type Paged, pagedOf, pageSize } from '../../projects/pages.ts'
import { NotFound } from '../../refusals.ts'
import { setsAccount } from '../settings/settings.ts'
import { type ActivityKind, kindsFor, toldTo } from './kinds.ts'

/** What the activity is asked for: words in the name of who did it or whom it is about, a kind, days as YYYY-MM-DD in the reader's time zone. */
export type ActivityQuery = { q?: string | undefined; kind?: ActivityKind | undefined } & {
  from?: string | undefined
  to?: string | undefined
}

/** Something that was done: by whom (null: not told), about whom (null: nobody, or not told), and what of it changed, as plain values. */
export type AccountActivity = {
  id: string
  at: Date
  by: string | null
  action: string
  subjectKind: string
  about: string | null
  detail: { from?: string; to?: string; profile?: string; fields?: string[] }
}

export type ActivityPage = Paged & { activity: AccountActivity[]; kinds: ActivityKind[] }

/** A page of the activity of the actor's own account, the latest first. Throws NotFound for who does not look after it. */
export async function listActivity(actor: Member, asked: ActivityQuery, page: number): Promise<ActivityPage> {
  const where = await whereOf(actor, asked)
  const paged = pagedOf(page, await prisma.activity.count({ where }))
  const activity = await read(actor, where, { skip: (paged.page - 1) * pageSize, take: pageSize })
  return { ...paged, activity, kinds: kindsFor(actor) }
}

/** All of it under the same filter, at most 20,000 of the latest. Throws as listActivity does. */
export async function allActivity(actor: Member, asked: ActivityQuery): Promise<AccountActivity[]> {
  return read(actor, await whereOf(actor, asked), { take: 20_000 })
}

async function read(actor: Member, where: Prisma.ActivityWhereInput, part: { skip?: number; take: number }) {
  const rows = await prisma.activity.findMany({ where, orderBy: [{ at: 'desc' }, { id: 'desc' }], ...part })
  const names = await namesOf(actor, [...new Set(rows.flatMap(({ subjectId }) => subjectId ?? []))])
  const named = seesPeople(actor)
  return rows.map(({ id, at, action, actorId, actorName, subjectKind, subjectId, detail }) => ({
    ...{ id, at, action, subjectKind },
    by: named || actorId === actor.membershipId ? actorName : null,
    about: names.get(subjectId ?? '') ?? null,
    detail: detail as AccountActivity['detail'],
  }))
}

type Named = { id: string; personId: string; name: string | null }

/** The names of people of the organisation, by their membership and by their person. */
async function namesOf(actor: Member, ids: string[]): Promise<Map<string, string>> {
  const found = await query<Named>(
    'activity-names',
    sql`select m.id, m."personId", ${nameSql(actor)} as name from "Membership" m
      where ${ofOrganisation(actor)} and (m.id = any (${ids}::uuid[]) or m."personId" = any (${ids}::uuid[]))`,
  )
  return new Map(
    found.flatMap(({ id, personId, name }) => (name ? [[id, name] as const, [personId, name] as const] : [])),
  )
}

async function whereOf(actor: Member, { q, kind, from, to }: ActivityQuery): Promise<Prisma.ActivityWhereInput> {
  if (!setsAccount(actor)) throw new NotFound()
  const [days] = await query<{ from: Date | null; until: Date | null }>(
    'activity-days',
    sql`select ${from ?? null}::date::timestamp at time zone ${actor.timeZone}::text as from,
      (${to ?? null}::date + 1)::timestamp at time zone ${actor.timeZone}::text as until`,
  )
  const at = { ...(days?.from && { gte: days.from }), ...(days?.until && { lt: days.until }) }
  return { AND: [toldTo(actor, kind), { at }, ...(q ? [await namedBy(actor, q)] : [])] }
}

/** What somebody of that name did, or that was done about them. */
async function namedBy(actor: Member, q: string): Promise<Prisma.ActivityWhereInput> {
  const found = await query<Named>(
    'activity-named',
    sql`select m.id, m."personId", null as name from "Membership" m
      where ${ofOrganisation(actor)} and ${nameSql(actor)} ilike ${patternWith(q)}::text limit 1000`,
  )
  const about = { subjectId: { in: found.flatMap(({ id, personId }) => [id, personId]) } }
  const by = seesPeople(actor) ? { actorName: { contains: q, mode: 'insensitive' as const } } : { actorId: { in: [] } }
  return { OR: [about, by] }
}
