import { query } from '../../prisma/client.ts'
import { type Sql, sql } from '../../prisma/sql.ts'
import { troubledSql } from '../reports/runs/trouble.ts'
import { late } from '../reports/schedules/late.ts'

/** How many schedules are overdue or paused by themselves, how many runs have failed or are stuck, how many mails wait though nothing keeps
 *  them, and how many because of the mail server. */
export type TroubleCounts = {
  overdueSchedules: number
  pausedSchedules: number
  troubledRuns: number
  stuckMails: number
  mailsWaitingForServer: number
}

/** Why a schedule pauses by itself, so that somebody has to mend it. */
export const pausesByItself = ['no-recipients', 'wrong-timing']
/** A mail that the server has is answered within this time, in milliseconds, or given up. Source: emails/smtp/deadlines. */
export const answerAtMost = 30 * 60_000

/** Counts what somebody has to look at, without names, by the database's clock: for whoever watches over the installation. */
export async function countTrouble(): Promise<TroubleCounts | undefined> {
  const [counts] = await query<TroubleCounts>('trouble-counts', countsSql)
  return counts
}

const countsSql: Sql = sql`
  select (select count(*)::int from "Schedule"
      where "pausedAt" is null and "nextAt" < now() - ${late} * interval '1 ms') as "overdueSchedules",
    (select count(*)::int from "Schedule"
      where "pausedAt" is not null and "pausedBecause" = any(${pausesByItself}::text[])) as "pausedSchedules",
    (select count(*)::int from "Run" r where ${troubledSql}) as "troubledRuns",
    (select count(*)::int from "Delivery"
      where state = 'queued' and coalesce("dueAt", "createdAt") < now() - ${late} * interval '1 ms'
        or state = 'sending' and "triedAt" < now() - ${answerAtMost} * interval '1 ms') as "stuckMails",
    (select count(*)::int from "Delivery" where state = 'deferred' and fault = 'server') as "mailsWaitingForServer"`
