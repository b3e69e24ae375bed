/** @database empty */
import { afterAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { actorOfMembership } from '../../domain/access/actor.ts'
import { fields } from '../../domain/access/fields.ts'
import { can, scope, scopeSql } from '../../domain/access/scope.ts'
import { pool, prisma } from '../../prisma/client.ts'
import { oracle, type Row } from './oracle.ts'
import { raiseWorld, type World } from './raise-world.ts'
import { plans } from './random-world.ts'

afterAll(() => prisma.$disconnect())

const subjects = ['Project', 'Phase', 'Milestone', 'Task', 'RaidEntry', 'StatusReport', 'File', 'Update', 'Comment'] as const
const actions = ['read', 'create', 'update', 'delete'] as const
type Subject = (typeof subjects)[number]

test('the ability, the Prisma where, the SQL and a naive reading of the rules agree on every row and field', async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const world = await raiseWorld(plan)
      for (const subject of subjects) {
        for (const action of actions) await agree(world, action, subject)
        for (const field of Object.keys(fields[subject])) await agreeInMemory(world, subject, field)
      }
      await agree(world, 'read', 'Project', 'budget')
      await agree(world, 'read', 'Task', 'loggedHours')
      await agree(world, 'read', 'Task', 'name')
    }),
    { numRuns: 40 },
  )
}, 120_000)

async function agree(world: World, action: (typeof actions)[number], subject: Subject, field?: string) {
  const actor = await actorOfMembership(world.asking.id)
  if (!actor) throw new Error('the asking membership is gone')
  const rows = world.content[subject] as Row[]
  const expected = rows.filter((row) => oracle(world, action, subject, row, field)).map((row) => row.id)
  const values: unknown[] = []
  const text = `select id from "${subject}" x where ${scopeSql(actor, action, subject, 'x', values, field)}`
  const bySql = await pool.query<{ id: string }>(text, values)
  const table = prisma[(subject.charAt(0).toLowerCase() + subject.slice(1)) as 'project']
  const byPrisma = await table.findMany({ where: { AND: [scope(actor, action, subject, field)] }, select: { id: true } })
  const inMemory = rows.filter((row) => can(actor, action, subject, row, field))
  for (const found of [bySql.rows, byPrisma, inMemory]) expect(found.map(({ id }) => id).sort()).toEqual([...expected].sort())
}

async function agreeInMemory(world: World, subject: Subject, field: string) {
  const actor = await actorOfMembership(world.asking.id)
  if (!actor) throw new Error('the asking membership is gone')
  for (const row of world.content[subject] as Row[]) {
    expect([field, can(actor, 'read', subject, row, field)]).toEqual([field, oracle(world, 'read', subject, row, field)])
  }
}
