import { query } from '../../../prisma/client.ts'
import { empty, type Sql, sql } from '../../../prisma/sql.ts'
import type { Member } from '../../access/actor/actor.ts'
import { type Paged, pagedOf, pageSize } from '../../projects/pages.ts'
import { NotFound } from '../../refusals.ts'
import { setsAccount } from '../settings/settings.ts'
import { type ActivityKind, kindsFor, toldTo } from './kinds.ts'
import { namedBy } from './names.ts'
import { type ActivityRow, tellingRows } from './row.ts'
import { partnerOfRow, thingOfRow } from './things.sql.ts'

/** What the activity is asked for: words in the name of who did it or whom it is about, a kind, days as YYYY-MM-DD in the reader's time zone. */
export type ActivityQuery = { q?: string | undefined; kind?: ActivityKind | undefined } & {
  from?: string | undefined
  to?: string | undefined
}

/** What became of a share: it is new, opens something else, lasts longer or shorter, has ended, or came back with whoever was invited again. */
export const shareTurns = ['given', 'changed', 'longer', 'shorter', 'ended', 'returned'] as const
export type ShareTurn = (typeof shareTurns)[number]

/** Something that was done: by whom (null: not told), of which partner where it was somebody of one, about whom (null: nobody, or not told), on which
 *  thing (null: none), and what of it changed, as plain values. Of a share or a request `turn` says what became of it, and levels are told by name
 *  (empty: the usual one) where it is of a thing of one's own. Of access for a partner `reach` is what it opens, and `whom` who it was for where it is gone. */
export type AccountActivity = {
  id: string
  at: Date
  by: string | null
  ofPartner: string | null
  action: string
  subjectKind: string
  about: string | null
  thing: { name: string | null; project: string | null } | null
  detail: { from?: string; to?: string; profile?: string; fields?: string[]; level?: string; turn?: ShareTurn } & {
    reach?: 'limited' | 'complete'
    whom?: string
  }
}

export type ActivityPage = Paged & { activity: AccountActivity[]; kinds: ActivityKind[] }

/** A page of the activity of the actor's own account, the latest first. Throws NotFound for who does not look after it. */
export async function listActivity(actor: Member, asked: ActivityQuery, page: number): Promise<ActivityPage> {
  const told = await toldSql(actor, asked)
  const [counted] = await query<{ total: number }>('activity-count', sql`select count(*)::int as total ${told}`)
  const paged = pagedOf(page, counted?.total ?? 0)
  const activity = await read(actor, told, pageSize, (paged.page - 1) * pageSize)
  return { ...paged, activity, kinds: kindsFor(actor) }
}

/** All of it under the same filter, at most 20,000 of the latest. Throws as listActivity does. */
export async function allActivity(actor: Member, asked: ActivityQuery): Promise<AccountActivity[]> {
  return read(actor, await toldSql(actor, asked), 20_000, 0)
}

/** What people of another organisation (uuid) did in the actor's own account since a moment, of the latest of it what is told with who did it. Throws as
 *  listActivity does. */
export async function activityOfPartner(actor: Member, partnerId: string, since: Date): Promise<AccountActivity[]> {
  const byThem = sql`a."actorId" in (select m.id from "Membership" m where m."organisationId" = ${partnerId}::uuid)`
  const told = await toldSql(
    actor,
    {},
    sql`a."organisationId" = ${actor.organisation.id}::uuid and a.at >= ${since}
    and ${byThem}`,
  )
  return (await read(actor, told, pageSize, 0)).filter(({ by }) => by !== null)
}

async function read(actor: Member, told: Sql, take: number, skip: number): Promise<AccountActivity[]> {
  const rows = await query<ActivityRow>(
    'account-activity',
    sql`select a.id, a.at, a.action, a."actorId", a."actorName", a."subjectKind", a."subjectId", a.detail, a.kind, a.elsewhere,
        project.name as project, partner.name as partner, coalesce(phase.name, product.name, organisation.name, file.name) as thing, file."tellsWho"
      ${told} order by a.at desc, a.id desc limit ${take} offset ${skip}`,
  )
  return tellingRows(actor, rows)
}

/** The rows that are told and asked for, as `a`, with what their things are called beside them. */
async function toldSql(actor: Member, { q, kind, from, to }: ActivityQuery, only: Sql = sql`true`): Promise<Sql> {
  if (!setsAccount(actor)) throw new NotFound()
  const day = (day: string, later: number) =>
    sql`((${day}::date + ${later}::int)::timestamp at time zone ${actor.timeZone}::text)`
  const since = from ? sql`a.at >= ${day(from, 0)}` : sql`true`
  const within = sql`${only} and ${since} ${to ? sql`and a.at < ${day(to, 1)}` : empty}`
  const named = q ? sql`where ${await namedBy(actor, q)}` : empty
  return sql`from (select told.*, case when told."subjectKind" = 'File' then 'documents'
      when told.action in ('share', 'unshare', 'restore-share') or told."subjectKind" = 'AccessRequest' then 'sharing' end as kind
    from (${toldTo(actor, within, kind)}) told) a ${thingOfRow(actor)} ${partnerOfRow(actor)} ${named}`
}
