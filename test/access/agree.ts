import { expect } from '@jest/globals'
import { actorOfMembership } from '../../domain/access/actor/actor.ts'
import { can, scope, scopeSql } from '../../domain/access/scope.ts'
import { type NounName, nounNames, nounOf } from '../../domain/nouns/index.ts'
import { pool, prisma } from '../../prisma/client.ts'
import { raw, sql, statementOf } from '../../prisma/sql.ts'
import { type OracleRow, oracle } from './oracle.ts'
import type { World } from './raise-world.ts'

export const subjects = nounNames.filter((subject) => subject !== 'TaskDependency') as AgreeingSubject[]
const actions = ['read', 'create', 'update', 'delete'] as const
export type AgreeingSubject = NounName & keyof World['content']
type Question = { action: (typeof actions)[number]; subject: AgreeingSubject; field?: string }

/** What may be done with rows of a subject, and with each of their fields. */
export const questionsOn = (subject: AgreeingSubject): Question[] => [
  ...actions.map((action) => ({ action, subject })),
  ...Object.keys(nounOf(subject).columns).flatMap((field) =>
    (['read', 'create', 'update'] as const).map((action) => ({ action, subject, field })),
  ),
]
export const askedOfDatabase = ({ subject, field }: Question) =>
  !field ||
  ['Project.budget', 'Project.name', 'Task.loggedHours', 'Task.assigneeId', 'File.name'].includes(`${subject}.${field}`)

const answered = ({ subject }: Question, world: World, test: (row: OracleRow) => boolean) =>
  (world.content[subject] as OracleRow[]).flatMap((row) => (test(row) ? [row.id] : []))

/** The ability says of the same rows yes as a naive reading of the rules. Returns how many decisions that were: one a row. */
export async function agreeInMemory(world: World, question: Question): Promise<number> {
  const { action, subject, field } = question
  const actor = await asker(world)
  const inMemory = answered(question, world, (row) => can(actor, action, subject, row, field))
  const expected = answered(question, world, (row) => oracle(world, action, subject, row, field))
  expect({ ...question, rows: inMemory }).toEqual({ ...question, rows: expected })
  return world.content[subject].length
}

/** The SQL and the Prisma where find the same rows. Returns how many decisions that were: one a row for each of both. */
export async function agreeInDatabase(world: World, question: Question): Promise<number> {
  const { action, subject, field } = question
  const actor = await asker(world)
  const rows = sql`select id from ${raw(`"${subject}"`)} x where ${scopeSql(actor, action, subject, 'x', field)}`
  const bySql = await pool.query<{ id: string }>(statementOf(rows))
  const table = prisma[(subject.charAt(0).toLowerCase() + subject.slice(1)) as 'project']
  const byPrisma = await table.findMany({
    where: { AND: [scope(actor, action, subject, field)] },
    select: { id: true },
  })
  const expected = answered(question, world, (row) => oracle(world, action, subject, row, field)).sort()
  for (const rows of [bySql.rows, byPrisma])
    expect({ ...question, rows: rows.map(({ id }) => id).sort() }).toEqual({ ...question, rows: expected })
  return 2 * world.content[subject].length
}

const askers = new Map<string, Awaited<ReturnType<typeof actorOfMembership>>>()

/** Whoever asks in a world. */
export async function asker({ asking: { id } }: World) {
  const actor = askers.get(id) ?? (await actorOfMembership(id))
  if (!actor) throw new Error('the asking membership is gone')
  askers.set(id, actor)
  return actor
}
