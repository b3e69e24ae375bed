import { once } from 'node:events'
import { get } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { withLines } from '../../admin/export/lines.ts'
import { definitionOf } from '../../admin/guard/definition.ts'
import { ask, type Part } from '../../admin/guard/reading.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { until } from '../until.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'
import '../../admin/resources/index.ts'

const office = openBackOffice()
const { line4 } = world.projects
const screws = 3000
let sofia: Colleague

beforeAll(async () => {
  sofia = await office.colleague('sofia')
  await prisma.$executeRaw`
    insert into "Task" (id, "projectId", name, description, "updatedAt")
    select gen_random_uuid(), ${line4}::uuid, 'Screw ' || n, repeat('Tighten. ', 500), now() - n * interval '1 second'
    from generate_series(1, ${screws}) n`
})

test('Sofia takes along each of 3,000 tasks once, in the order of the moment she asked, while all are edited', async () => {
  const inOrder: Part = { orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }] }
  const names: unknown[] = []
  await withLines(ask(await actorOf('sofia'), definitionOf('Task')), inOrder, async (lines) => {
    for await (const line of lines) {
      if (names.length % 500 === 0)
        await prisma.$executeRaw`
          update "Task" set "updatedAt" = now() where id in
            (select id from "Task" where name like 'Screw %' order by "updatedAt" limit 400)`
      names.push(line.find((cell) => String(cell).startsWith('Screw ')) ?? '')
    }
  })
  const taken = names.filter((name) => name)
  expect(taken).toEqual(Array.from({ length: screws }, (_, index) => `Screw ${index + 1}`))
})

test('a file has the columns that the list shows, in their order after the title; what Sofia does not see, or nobody has, is not there', async () => {
  const milo = await office.colleague('milo')
  const heads = async (who: Colleague, query: string, subject = 'Task') => {
    const { text } = await who.send(`/admin/export/${subject}.csv?filters.name=Screw%207&${query}`)
    return text.replace(/^\uFEFF/, '').split('\r\n')
  }
  const [head, line] = await heads(sofia, 'columns=status,dueOn,passwordHash,__proto__,status,projectId')
  expect(head).toBe('Task,Status,Due,Project')
  expect(line).toMatch(/^Screw 7\d*,To do,,Line 4 retrofit$/)
  expect((await heads(sofia, 'columns='))[0]).toBe('Task')
  expect((await heads(sofia, 'page=1'))[0]?.split(',').length).toBeGreaterThan(10)
  expect((await heads(milo, 'columns=productId,health', 'Project'))[0]).not.toContain('budget')
})

test('a file says by HEAD what it would be, and is not read for that', async () => {
  await prisma.$transaction(async (db) => {
    await db.$executeRaw`lock table "Task" in access exclusive mode`
    const { status, headers, text } = await sofia.send('/admin/export/Task.csv', { method: 'HEAD' })
    expect([status, headers.get('content-disposition'), text]).toEqual([200, 'attachment; filename=Task.csv', ''])
  })
})

test('who leaves in the middle of a file ends the reading of it, and nobody is told of an error', async () => {
  const request = get(`${office.address()}/admin/export/Task.csv`, { headers: { cookie: sofia.cookie } })
  const [response] = await once(request, 'response')
  await once(response, 'readable')
  await until(async () => (await reading()) > 0)
  request.destroy()
  await until(async () => (await reading()) === 0)
  await pause(100)
  expect(await office.said()).toBe('')
  expect((await sofia.read('Task')).status).toBe(200)
})

/** How many connections read for somebody now, or wait to. */
async function reading(): Promise<number> {
  const [row] = await prisma.$queryRaw<{ count: number }[]>`
    select count(*)::int from pg_stat_activity
    where datname = current_database() and state in ('active', 'idle in transaction') and pid <> pg_backend_pid()`
  return row?.count ?? 0
}

test('what begins like a formula is a text in the file', async () => {
  const names = ['=1+1', '+1', '-1', '@SUM(A1)']
  await prisma.milestone.createMany({
    data: names.map((name) => ({ projectId: line4, name, dueOn: new Date('2027-01-01') })),
  })
  const { text } = await sofia.send('/admin/export/Milestone.csv')
  for (const name of names) expect(text).toContain(`,'${name},`)
})
