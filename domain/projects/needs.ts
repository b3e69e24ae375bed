import { sql } from '../../prisma/client.ts'
import type { Day } from '../../words/dates.ts'
import type { Member } from '../access/actor.ts'
import { newsSql } from '../updates/news.ts'
import { lateProjectsSql, waitingSql } from './needs.sql.ts'

/** A task that waits for its reader; `asks`: it wants an answer, and they may write one. */
export type WaitingTask = {
  id: string
  name: string | null
  dueOn: Day | null
  late: boolean
  asks: boolean
  answered: boolean
  projectId: string
  project: string | null
}

/** A project in which something is late, and how much of it. */
export type LateProject = { id: string; name: string | null; tasks: number; milestones: number }

/** What somebody is needed for in all their open projects. What their layout hides is empty, or null. */
export type Needs = {
  waiting: WaitingTask[] | null
  waitingTotal: number
  late: LateProject[] | null
  lateTotal: number
  news: { newCount: number; seenAt: Date | null } | null
}

type Counted<Listed> = Listed & { total: number }
type Row = {
  seenAt: Date | null
  newCount: number
  waiting: Counted<WaitingTask>[] | null
  late: Counted<LateProject>[] | null
}

/** What waits for the actor, what is late and what is new across their open projects, in one statement. */
export async function findNeeds(actor: Member): Promise<Needs> {
  const values: unknown[] = []
  const { sections, navigation } = actor.layout
  const shows = { tasks: sections.includes('tasks'), plan: sections.includes('plan') }
  const waiting = shows.tasks ? listOf(waitingSql(actor, values)) : 'null'
  const late = shows.tasks || shows.plan ? listOf(lateProjectsSql(actor, shows, values)) : 'null'
  const text = `select news.*, ${waiting} as waiting, ${late} as late from (${newsSql(actor, values)}) news`
  const [row] = await sql<Row>('needs', text, values)
  const { seenAt, newCount } = row ?? { seenAt: null, newCount: 0 }
  return {
    waiting: shows.tasks ? without(row?.waiting) : null,
    waitingTotal: row?.waiting?.[0]?.total ?? 0,
    late: shows.tasks || shows.plan ? without(row?.late) : null,
    lateTotal: row?.late?.[0]?.total ?? 0,
    news: navigation.includes('updates') ? { newCount, seenAt } : null,
  }
}

const listOf = (text: string) => `(select json_agg(listed) from (${text}) listed)`

function without<Listed>(rows: Counted<Listed>[] | null | undefined) {
  return (rows ?? []).map(({ total: _, ...row }) => row)
}
