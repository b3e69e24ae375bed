import { query } from '../../prisma/client.ts'
import { raw, type Sql, sql } from '../../prisma/sql.ts'
import type { Day } from '../../words/dates.ts'
import type { Member } from '../access/actor/actor.ts'
import { columnSql, maySeeAll, seesAllSql } from '../access/columns.ts'
import { mayAnywhere, scopeSql } from '../access/scope.ts'

/** A day that a calendar tells: of a milestone, or of something that is the reader's to do. `sequence`: how often it was moved, the last time at
 *  `changedAt`; null when never. */
export type CalendarDate = {
  kind: 'Milestone' | 'Task' | 'RaidEntry'
  id: string
  name: string
  day: Day
  isDone: boolean
  projectId: string
  project: string | null
  sequence: number
  changedAt: Date | null
}

/** So far back, in days, and so many of each kind are told. */
const [back, most] = [90, 2_000]

const kinds: Record<CalendarDate['kind'], { name: string; done: string; mine?: string }> = {
  Milestone: { name: 'name', done: 'doneOn' },
  Task: { name: 'name', done: 'doneOn', mine: 'assigneeId' },
  RaidEntry: { name: 'title', done: 'closedAt', mine: 'ownerId' },
}

/** The milestones that somebody sees, and the days of open tasks and RAID entries that are theirs, as they see them at this moment: of those alone of
 *  which they see name, day and whether it is done. */
export async function findDates(actor: Member): Promise<CalendarDate[]> {
  const asked = Object.keys(kinds) as CalendarDate['kind'][]
  const found = await Promise.all(asked.filter((kind) => isSeen(actor, kind)).map((kind) => read(actor, kind)))
  return found.flat().toSorted((one, other) => one.day.localeCompare(other.day) || one.id.localeCompare(other.id))
}

const fieldsOf = (kind: CalendarDate['kind']) => {
  const { name, done, mine } = kinds[kind]
  return [name, 'dueOn', done, 'projectId', ...(mine ? [mine] : [])]
}
const isSeen = (actor: Member, kind: CalendarDate['kind']) =>
  mayAnywhere(actor, 'read', kind) && maySeeAll(actor, kind, fieldsOf(kind))

function read(actor: Member, kind: CalendarDate['kind']): Promise<CalendarDate[]> {
  const { name, done, mine } = kinds[kind]
  const of = (column: string): Sql => raw(`x."${column}"`)
  const own = mine ? sql`and ${of(mine)} = ${actor.membershipId}::uuid and ${of(done)} is null` : sql``
  return query<CalendarDate>(
    `calendar-${kind}`,
    sql`
      select ${kind}::text as kind, x.id, ${of(name)} as name, x."dueOn" as day, ${of(done)} is not null as "isDone", x."projectId",
        ${columnSql(actor, 'Project', 'p', 'name')} as project, coalesce(r.sequence, 0) as sequence, r."changedAt"
      from ${raw(`"${kind}"`)} x
      left join "Project" p on p.id = x."projectId" and ${scopeSql(actor, 'read', 'Project', 'p')}
      left join "DateRevision" r on r."subjectId" = x.id
      where ${scopeSql(actor, 'read', kind, 'x')} and ${seesAllSql(actor, kind, 'x', fieldsOf(kind))} ${own}
        and x."dueOn" > current_date - ${back}::int
      order by x."dueOn", x.id limit ${most}`,
  )
}
