import type { Db } from '../../act.ts'
import type { RowChange } from '../../several/rows.ts'
import { type Belongings, findHeld } from './hand-over.ts'

/** What opens something for a membership, or costs something, by kind: how many there are. */
type Open = Record<'sessions' | 'invitations' | 'grants' | 'tokens' | 'calendars' | 'licences', number>

/** All that somebody has, by kind: what ends when they are disabled, and what stays in their name or is handed over. */
export type Having = Open & Belongings
export type Kind = keyof Having

/** What a membership (uuid) has, in the transaction at hand. */
export async function findHaving(db: Pick<Db, '$queryRaw'>, id: string): Promise<Having> {
  const [open] = await db.$queryRaw<Open[]>`
    select (select count(*)::int from "Session" where "membershipId" = ${id}::uuid) as sessions,
      (select count(*)::int from "Invitation" i join "Token" t on t.id = i."tokenId"
        where i."membershipId" = ${id}::uuid and i."acceptedAt" is null and t."usedAt" is null) as invitations,
      (select count(*)::int from "Grant" where "principalId" = ${id}::uuid and "suspendedAt" is null) as grants,
      (select count(*)::int from "ApiToken" where "membershipId" = ${id}::uuid) as tokens,
      (select count(*)::int from "CalendarAddress" where "membershipId" = ${id}::uuid) as calendars,
      (select count(*)::int from "Licence" where "membershipId" = ${id}::uuid) as licences`
  return { ...(open as Open), ...(await findHeld(db, id)) }
}

/** What became of all that somebody had: how many there were of each kind, and how many they have still. */
export function changesOf(before: Having, now: Having): RowChange[] {
  const kinds = (Object.keys(before) as Kind[]).filter((kind) => before[kind] > 0)
  return kinds.map((kind) => ({ name: kind, before: before[kind], now: now[kind] }))
}
