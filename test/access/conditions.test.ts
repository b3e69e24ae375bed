import { prismaQuery } from '@casl/prisma/runtime'
import { beforeAll, expect, test } from '@jest/globals'
import { conditionSql } from '../../domain/access/conditions.ts'
import type { Condition, Subject } from '../../domain/access/vocabulary.ts'
import { pool, prisma } from '../../prisma/client.ts'
import { raw, sql, statementOf } from '../../prisma/sql.ts'
import { world } from '../world.ts'

const { nora, oscar } = world.people
const { northwind, meridian } = world.organisations
const { line4, cleanRoom } = world.projects
const day = (text: string) => new Date(`${text}T00:00:00.000Z`)
const noon = new Date('2026-03-09T12:00:00.000Z')

beforeAll(async () => {
  const made = { projectId: line4, assigneeId: nora.membershipId }
  await prisma.task.createMany({
    data: [
      { ...made, name: 'Early', status: 'done', dueOn: day('2026-03-08'), createdAt: day('2025-03-09') },
      { ...made, name: 'In time', status: 'blocked', dueOn: day('2026-03-09') },
      { ...made, name: "O'Hara's $1", assigneeId: null, waitsForCustomer: true, dueOn: day('2026-03-10') },
      { ...made, name: 'Answered', waitsForCustomer: true, answeredAt: noon },
      { ...made, name: 'Answered later', waitsForCustomer: true, answeredAt: new Date(+noon + 1) },
      { ...made, name: '', projectId: cleanRoom, assigneeId: null, dueOn: null },
    ],
  })
})

const ofTasks: [string, Condition][] = [
  ['nothing asked', {}],
  ['a uuid', { projectId: line4 }],
  ['a uuid that may be null', { assigneeId: nora.membershipId }],
  ['one of one', { projectId: { in: [line4] } }],
  ['one of several', { projectId: { in: [line4, cleanRoom] } }],
  ['one of none', { projectId: { in: [] } }],
  ['one of several, null where it is not one', { assigneeId: { in: [nora.membershipId, oscar.membershipId] } }],
  ['a text', { name: 'In time' }],
  ['a text with what SQL has a meaning for', { name: "O'Hara's $1" }],
  ['an empty text', { name: '' }],
  ['one of several texts', { name: { in: ['Early', ''] } }],
  ['a state', { status: 'done' }],
  ['one of several states', { status: { in: ['done', 'blocked'] } }],
  ['one of one state', { status: { in: ['blocked'] } }],
  ['one of no states', { status: { in: [] } }],
  ['yes', { waitsForCustomer: true }],
  ['no', { waitsForCustomer: false }],
  ['nobody', { assigneeId: null }],
  ['somebody', { assigneeId: { not: null } }],
  ['no day', { dueOn: null }],
  ['a day', { dueOn: day('2026-03-09') }],
  ['one of several days', { dueOn: { in: [day('2026-03-08'), day('2026-03-10')] } }],
  ['before a day', { dueOn: { lt: day('2026-03-09'), not: null } }],
  ['until a day', { dueOn: { lte: day('2026-03-09'), not: null } }],
  ['after a day', { dueOn: { gt: day('2026-03-09') } }],
  ['from a day on', { dueOn: { gte: day('2026-03-09') } }],
  ['between two days', { dueOn: { gt: day('2026-03-08'), lt: day('2026-03-10'), not: null } }],
  ['an instant', { answeredAt: noon }],
  ['before an instant', { answeredAt: { lt: new Date(+noon + 1), not: null } }],
  ['from an instant on', { answeredAt: { gte: noon } }],
  ['after an instant', { answeredAt: { gt: noon } }],
  ['before an instant that is always there', { createdAt: { lt: noon } }],
  ['several at once', { projectId: { in: [line4] }, status: 'blocked', assigneeId: { not: null } }],
]

test.each(ofTasks)('memory, Prisma and SQL answer alike: %s', async (_, condition) => {
  const rows = await prisma.task.findMany()
  await agree('Task', condition, rows, await prisma.task.findMany({ where: condition }))
})

const ofPeople: [string, Condition][] = [
  ['a member of an organisation', { memberships: { some: { organisationId: northwind } } }],
  ['a member of one of several', { memberships: { some: { organisationId: { in: [northwind, meridian] } } } }],
  ['a member of none', { memberships: { some: { organisationId: { in: [] } } } }],
  ['a member who is enabled', { disabledAt: null, memberships: { some: { disabledAt: null } } }],
  ['a member of any', { memberships: { some: {} } }],
]

test.each(ofPeople)('memory, Prisma and SQL answer alike: %s', async (_, condition) => {
  const rows = await prisma.person.findMany({ include: { memberships: true } })
  await agree('Person', condition, rows, await prisma.person.findMany({ where: condition }))
})

async function agree(subject: Subject, condition: Condition, rows: { id: string }[], byPrisma: { id: string }[]) {
  const inMemory = rows.filter((row) => prismaQuery(condition)(row))
  const asked = sql`select x.id from ${raw(`"${subject}"`)} x where ${conditionSql(condition, subject, 'x')}`
  const bySql = await pool.query<{ id: string }>(statementOf(asked))
  const ids = (found: { id: string }[]) => found.map(({ id }) => id).sort()
  expect(ids(bySql.rows)).toEqual(ids(inMemory))
  expect(ids(byPrisma)).toEqual(ids(inMemory))
}

test('the conditions tell rows apart', async () => {
  const counts = ofTasks.map(async ([name, condition]) => {
    const found = await prisma.task.count({ where: condition })
    return { name, found: name.includes('none') || name.includes('no states') ? found === 0 : found > 0 }
  })
  expect((await Promise.all(counts)).filter(({ found }) => !found)).toEqual([])
})

const impossible: [string, Subject, Condition][] = [
  ['a column that is not there', 'Task', { colour: 'red' }],
  ['a column of every object', 'Task', { constructor: 'red' }],
  ['a model that is not there', 'BackOffice', { id: line4 }],
  ['what is undefined', 'Task', { projectId: undefined }],
  ['null among several', 'Task', { assigneeId: { in: [null] } }],
  ['undefined among several', 'Task', { assigneeId: { in: [undefined] } }],
  ['a number for a uuid', 'Task', { projectId: 7 }],
  ['a text for yes', 'Task', { waitsForCustomer: 'true' }],
  ['a text for a day', 'Task', { dueOn: '2026-03-09' }],
  ['an instant for a day', 'Task', { dueOn: noon }],
  ['a comparison of texts', 'Task', { name: { lt: 'b' } }],
  ['before a day, where there may be none', 'Task', { dueOn: { lt: noon } }],
  ['another than a value', 'Task', { status: { not: 'done' } }],
  ['an operator that is not there', 'Task', { name: { contains: 'a' } }],
  ['nothing asked of a column', 'Task', { name: {} }],
  ['a list', 'Task', { projectId: [line4] }],
  ['alternatives', 'Task', { OR: [] }],
  ['what a row belongs to', 'Task', { project: { is: { id: line4 } } }],
  ['none of what belongs to it', 'Person', { memberships: { none: {} } }],
  ['a column that is not there, in what belongs to it', 'Person', { memberships: { some: { colour: 'red' } } }],
  ['an amount', 'Project', { budget: 7 }],
]

test.each(impossible)('there is no SQL for %s', (_, subject, condition) => {
  expect(() => conditionSql(condition, subject, 'x')).toThrow(TypeError)
})
