import { empty, type Sql, sql } from '../../../prisma/sql.ts'
import type { Day } from '../../../words/dates.ts'
import type { Viewer } from '../../access/actor/actor.ts'
import { newsSql } from '../../updates/news.ts'
import { knowsLate, knowsWaiting } from '../tasks/late.ts'
import type { AskedOfReader } from './asked.ts'
import { lateProjectsSql, type Shows, seenTasksSql, waitingSql } from './needs.sql.ts'

/** A task that waits for its reader; `asks`: it wants an answer, and they may write one. */
export type WaitingTask = {
  id: string
  name: string | null
  dueOn: Day | null
  late: boolean | null
  asks: boolean
  answered: boolean
  projectId: string
  project: string | null
}

/** A project in which something is late, and how much of it. */
export type LateProject = { id: string; name: string | null; tasks: number; milestones: number }

/** What somebody is needed for in all their open projects. What is not for them to know is empty, or null. */
export type Needs = AskedOfReader & {
  waiting: WaitingTask[] | null
  waitingTotal: number
  late: LateProject[] | null
  lateTotal: number
  news: { newCount: number; seenAt: Date | null } | null
}

type Counted<Listed> = Listed & { total: number }
/** What is read of them, as JSON. */
export type NeedsRow = {
  seenAt: string | null
  newCount: number | null
  waiting: Counted<WaitingTask>[] | null
  late: Counted<LateProject>[] | null
}

/** What waits for the actor, what is late and what is new across their open projects: a NeedsRow as a JSON column `needs`, ending
 *  with a comma. It is read beside what they see anyway, for a way to the database costs more than most of it. */
export function needsSql(actor: Viewer): Sql {
  const shows = showsOf(actor)
  const hasLate = knowsAnyLate(actor, shows)
  const seen = shows.tasks ? seenTasksSql(actor) : empty
  const waiting = shows.tasks ? listOf(waitingSql) : sql`null`
  const late = hasLate ? listOf(lateProjectsSql(actor, shows)) : sql`null`
  return sql`(select to_json(needs) from (
    ${seen} select news.*, ${waiting} as waiting, ${late} as late from (${newsSql(actor)}) news) needs) as needs,`
}

/** The same as it was read, with what is asked of the actor as somebody who decides who gets in. */
export function needsOf(actor: Viewer, row: NeedsRow | null | undefined, asked: AskedOfReader): Needs {
  const shows = showsOf(actor)
  const seenAt = row?.seenAt ? new Date(row.seenAt) : null
  return {
    ...asked,
    waiting: shows.tasks && knowsWaiting(actor) ? without(row?.waiting) : null,
    waitingTotal: row?.waiting?.[0]?.total ?? 0,
    late: knowsAnyLate(actor, shows) ? without(row?.late) : null,
    lateTotal: row?.late?.[0]?.total ?? 0,
    news: newsOf(actor, row?.newCount ?? null, seenAt),
  }
}

function newsOf({ layout }: Viewer, newCount: number | null, seenAt: Date | null): Needs['news'] {
  return layout.navigation.includes('updates') && newCount !== null ? { newCount, seenAt } : null
}

function showsOf({ layout: { sections } }: Viewer): Shows {
  return { tasks: sections.includes('tasks'), plan: sections.includes('plan') }
}

function knowsAnyLate(actor: Viewer, { tasks, plan }: Shows): boolean {
  return (tasks && knowsLate(actor, 'Task')) || (plan && knowsLate(actor, 'Milestone'))
}

const listOf = (text: Sql) => sql`(select json_agg(listed) from (${text}) listed)`

function without<Listed>(rows: Counted<Listed>[] | null | undefined) {
  return (rows ?? []).map(({ total: _, ...row }) => row)
}
