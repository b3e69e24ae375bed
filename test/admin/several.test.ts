import { randomUUID } from 'node:crypto'
import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'
import { petraJoins } from './petra.ts'
import { severalForm as form, pressOnSeveral as press } from './several.ts'

const { colleague } = openBackOffice()
const { line4, packing } = world.projects
const { milo: miloIs, otto, oscar } = world.people
let milo: Colleague
let sofia: Colleague

beforeAll(async () => {
  ;[milo, sofia] = [await colleague('milo'), await colleague('sofia')]
})

const tasks = (names: string[], more = {}) =>
  Promise.all(names.map((name) => prisma.task.create({ data: { projectId: line4, name, ...more } })))
const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id)
const now = (ids: string[]) => prisma.task.findMany({ where: { id: { in: ids } }, orderBy: { name: 'asc' } })
const lines = (ids: string[]) => prisma.activity.count({ where: { subjectId: { in: ids }, action: 'update' } })

test('Milo assigns two tasks: he sees of each from whom to whom, nothing is changed before he presses again, and it is done once', async () => {
  const ids = idsOf(await tasks(['Several A', 'Several B'], { assigneeId: oscar.membershipId }))
  const assigneeId = miloIs.membershipId
  const asked = ['Task', 'assign-several'] as [string, string]
  const offered = (await form(milo, 'Task', 'assign-several', ids))?.fields
  const people = offered?.find(({ name }) => name === 'assigneeId')?.choices?.map(({ value }) => value)
  expect([people?.includes(assigneeId), people?.includes(otto.membershipId)]).toEqual([true, false])
  const first = await press(milo, asked, ids, { assigneeId })
  expect(first.table('What changes')).toEqual([
    ['Several A', 'With', oscar.name, miloIs.name],
    ['Several B', 'With', oscar.name, miloIs.name],
  ])
  expect((await now(ids)).map((one) => one.assigneeId)).toEqual([oscar.membershipId, oscar.membershipId])
  expect(await lines(ids)).toBe(0)
  const agreed = { assigneeId, agreed: first.preview?.agreed, '#once': `several-${randomUUID()}` }
  for (const _ of [1, 2]) expect((await press(milo, asked, ids, agreed)).notice?.message).toBe('All of it is done.')
  expect((await now(ids)).map((one) => one.assigneeId)).toEqual([assigneeId, assigneeId])
  expect(await lines(ids)).toBe(2)
  const again = await press(milo, asked, ids, { assigneeId })
  expect([again.preview?.text, again.table('Stay as they are').length]).toEqual([
    'All of it is so already. Nothing would change.',
    2,
  ])
})

test('chosen rows stand as they were chosen, wherever they stand in their table', async () => {
  const ids = idsOf(await tasks(['Order A', 'Order B', 'Order C']))
  const standing = async (chosen: string[]) => {
    const { data } = await milo.send(`/admin/api/resources/Task/bulk/assign-several?recordIds=${chosen}`)
    return data.records?.map(({ id }) => id)
  }
  expect(await standing(ids)).toEqual(ids)
  expect(await standing(ids.toReversed())).toEqual(ids.toReversed())
})

test('what changed between the presses is shown anew, and nothing is done', async () => {
  const ids = idsOf(await tasks(['Between A', 'Between B']))
  const asked = ['Task', 'status-several'] as [string, string]
  const { preview } = await press(milo, asked, ids, { status: 'blocked' })
  await prisma.task.update({ where: { id: ids[0] ?? '' }, data: { status: 'in_progress' } })
  const second = await press(milo, asked, ids, { status: 'blocked', agreed: preview?.agreed })
  expect([second.notice?.type, second.preview?.agreed === preview?.agreed]).toEqual(['error', false])
  expect((await now(ids)).map(({ status }) => status)).toEqual(['in_progress', 'open'])
  const third = await press(milo, asked, ids, { status: 'blocked', agreed: second.preview?.agreed })
  expect(third.notice?.type).toBe('success')
})

test('whoever does not fit one of the tasks is told by its name, also when all was agreed to, and none is changed', async () => {
  const [here] = await tasks(['Fits'])
  const there = await prisma.task.create({
    data: { projectId: (await prisma.project.findFirstOrThrow({ where: { name: 'Clean room 2' } })).id, name: 'Not' },
  })
  const ids = [here?.id ?? '', there.id]
  const input = { assigneeId: otto.membershipId }
  const first = await press(sofia, ['Task', 'assign-several'], ids, input)
  expect(first.table('What is refused')).toEqual([['Fits', expect.stringMatching(/.+/)]])
  expect(first.table('What changes').map(([name]) => name)).toEqual(['Not'])
  const second = await press(sofia, ['Task', 'assign-several'], ids, { ...input, agreed: first.preview?.agreed })
  expect(second.notice?.message).toMatch(/^Nothing was changed/)
  expect((await now(ids)).map((one) => one.assigneeId)).toEqual([null, null])
})

test('tasks move to a phase of their project; to one of another project none does, and it is told at each', async () => {
  const ids = idsOf(await tasks(['Moves A', 'Moves B']))
  const own = await prisma.phase.findFirstOrThrow({ where: { projectId: line4 } })
  const others = await prisma.phase.findFirstOrThrow({ where: { projectId: { not: line4 } } })
  const asked = ['Task', 'move-several'] as [string, string]
  const refused = await press(sofia, asked, ids, { phaseId: others.id })
  expect(refused.table('What is refused').map(([name]) => name)).toEqual(['Moves A', 'Moves B'])
  const { preview } = await press(milo, asked, ids, { phaseId: own.id })
  expect((await press(milo, asked, ids, { phaseId: own.id, agreed: preview?.agreed })).notice?.type).toBe('success')
  expect((await now(ids)).map(({ phaseId }) => phaseId)).toEqual([own.id, own.id])
})

test('days are shifted by as many as Milo says; a row without any stays; no whole number is refused at the field', async () => {
  const ids = idsOf(await tasks(['Shift A'], { startsOn: new Date('2027-01-30'), dueOn: new Date('2027-02-27') }))
  ids.push(...idsOf(await tasks(['Shift B'])))
  const asked = ['Task', 'shift-several'] as [string, string]
  for (const days of ['soon', '1.5', '4000', ''])
    expect(Object.keys((await press(milo, asked, ids, { days })).problems ?? {})).toEqual(['days'])
  const first = await press(milo, asked, ids, { days: '-30' })
  expect(first.table('What changes')).toEqual([
    ['Shift A', expect.any(String), '30 Jan 2027', '31 Dec 2026'],
    ['', 'Due', '27 Feb 2027', '28 Jan 2027'],
  ])
  expect(first.table('Stay as they are')).toEqual([['Shift B']])
  await press(milo, asked, ids, { days: '-30', agreed: first.preview?.agreed })
  expect((await now(ids)).map(({ dueOn }) => dueOn)).toEqual([new Date('2027-01-28'), null])
})

test.each([
  [
    'of a project that Milo does not run',
    async () => (await prisma.task.create({ data: { projectId: packing, name: 'Another’s' } })).id,
  ],
  ['of another kind', async () => (await prisma.milestone.findFirstOrThrow({ where: { projectId: line4 } })).id],
  ['that was never there', async () => randomUUID()],
])('a row %s among those that the form names is refused as one that is not there', async (_, find) => {
  const ids = idsOf(await tasks(['Mine']))
  const other = await find()
  const first = await press(milo, ['Task', 'status-several'], ids, { status: 'done' }, [...ids, other])
  expect(first.table('What is refused')).toEqual([
    ['Something you cannot see', 'It is not there any more. Nothing was changed.'],
  ])
  const agreed = first.preview?.agreed
  await press(milo, ['Task', 'status-several'], ids, { status: 'done', agreed }, [...ids, other])
  expect((await now([...ids, other])).map(({ status }) => status)).not.toContain('done')
})

test.each([
  [{ status: 'finished' }],
  [{ status: 'done', name: 'x' }],
  [{ status: 'done', ids: ['everything'] }],
  [{ status: 'done', ids: [] }],
  [{ status: 'done', ids: Array.from({ length: 101 }, () => randomUUID()) }],
])('%j changes nothing', async (input) => {
  const ids = idsOf(await tasks(['Stays']))
  const { preview, notice } = await press(milo, ['Task', 'status-several'], ids, input)
  expect(preview ? preview.tables.map(({ heading }) => heading) : notice?.type).toEqual(
    preview ? ['What is refused'] : 'error',
  )
  expect((await now(ids)).map(({ status, name }) => [status, name])).toEqual([['open', 'Stays']])
})

test('Petra, who may say only how far her own tasks are, is offered their status alone', async () => {
  const { membershipId } = await petraJoins()
  const petra = await colleague('petra')
  const { id: level, ceilings } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Helper' } })
  await prisma.accessLevel.update({
    where: { id: level },
    data: { ceilings: { ...(ceilings as object), tasks: 'contribute' } },
  })
  const ids = idsOf(await tasks(['Petra’s'], { assigneeId: membershipId }))
  const [row] = (await petra.all('Task')).filter(({ id }) => ids.includes(id))
  const { bulkActions } = row as unknown as { bulkActions: { name: string }[] }
  expect(bulkActions.map(({ name }) => name)).toEqual(['status-several'])
  for (const [verb, input] of [
    ['assign-several', { assigneeId: null }],
    ['shift-several', { days: 1 }],
  ] as const)
    expect((await press(petra, ['Task', verb], ids, input)).notice?.type).not.toBe('success')
  expect((await now(ids))[0]?.assigneeId).toBe(membershipId)
})

test('who shifts several milestones is told of each what moving it alone would tell', async () => {
  const due = new Date('2027-03-10')
  const data = ['Shifted A', 'Shifted B'].map((name) => ({ projectId: line4, name, dueOn: due }))
  const [early, alone] = await prisma.milestone.createManyAndReturn({ data })
  await prisma.task.create({ data: { projectId: line4, name: 'Too late', milestoneId: early?.id ?? '', dueOn: due } })
  const ids = [early?.id ?? '', alone?.id ?? '']
  const first = await press(sofia, ['Milestone', 'shift-several'], ids, { days: -7 })
  expect(first.table('What changes')).toHaveLength(2)
  expect(first.table('What that means')).toEqual([['Shifted A', expect.stringContaining('One open task')]])
  expect(await prisma.milestone.count({ where: { id: { in: ids }, dueOn: due } })).toBe(2)
})
