import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'

const { colleague } = openBackOffice()
const { line4, packing } = world.projects
const { membershipId: miloId } = world.people.milo
let olga: Colleague
let sofia: Colleague
let milo: Colleague

beforeAll(async () => {
  ;[olga, sofia, milo] = [await colleague('olga'), await colleague('sofia'), await colleague('milo')]
})

const lastActivity = () => prisma.activity.findFirstOrThrow({ orderBy: { id: 'desc' } })
const taskNamed = (name: string) => prisma.task.findFirst({ where: { name } })

describe('plain rows', () => {
  test('Milo adds a task to a project he runs; the database says whose it is, the log who did it', async () => {
    const fields = {
      projectId: line4,
      name: 'Grease the rails',
      status: 'open',
      dueOn: '2027-03-01',
      estimatedHours: '2.50',
    }
    const answer = await milo.write('Task', 'new', fields)
    expect(answer.data.notice?.type).toBe('success')
    const task = await prisma.task.findFirstOrThrow({ where: { name: 'Grease the rails' } })
    expect(task).toMatchObject({ projectId: line4, organisationId: world.organisations.northwind, creatorId: miloId })
    expect(task.dueOn).toEqual(new Date('2027-03-01'))
    expect(task.estimatedHours?.toFixed(2)).toBe('2.50')
    const did = { action: 'create', subjectKind: 'Task', subjectId: task.id, actorId: miloId, projectId: line4 }
    expect(await lastActivity()).toMatchObject({
      ...did,
      detail: { fields: ['projectId', 'name', 'status', 'dueOn', 'estimatedHours'] },
    })
  })

  test.each([
    ['Project', { name: 'Back to front', organisationId: world.organisations.northwind }, 'endsOn'],
    ['Phase', { name: 'Back to front', projectId: line4 }, 'endsOn'],
    ['Task', { name: 'Back to front', projectId: line4 }, 'dueOn'],
  ])('a %s does not end before it begins, and the field that says so is marked', async (subject, fields, end) => {
    const days = { startsOn: '2027-03-02', [end]: '2027-03-01' }
    const { data } = await olga.write(subject, 'new', { ...fields, ...days })
    expect(data.record.errors[end]?.message).toBe('The end lies before the start.')
    const right = await olga.write(subject, 'new', { ...fields, startsOn: '2027-03-01', [end]: '2027-03-01' })
    expect(right.data.notice?.type).toBe('success')
  })

  test('sending back a whole row, as AdminJS’s form does, changes only what was changed', async () => {
    const task = await prisma.task.findFirstOrThrow({ where: { name: 'Grease the rails' } })
    const { data } = await milo.read('Task', 'edit', {}, task.id)
    const whole = Object.entries(data.record.params).map(([name, value]) => [
      name,
      value === null ? '__FORM_VALUE_NULL__' : String(value),
    ])
    const answer = await milo.write('Task', 'edit', { ...Object.fromEntries(whole), dueOn: '2027-03-02' }, task.id)
    expect(answer.data.record.errors).toEqual({})
    const { updatedAt: _, dueOn, ...after } = await prisma.task.findUniqueOrThrow({ where: { id: task.id } })
    expect(dueOn).toEqual(new Date('2027-03-02'))
    expect(task).toMatchObject(after)
    expect(await lastActivity()).toMatchObject({ action: 'update', subjectId: task.id, detail: { fields: ['dueOn'] } })
  })

  test('Milo deletes it again, and the log says so', async () => {
    const { id } = await prisma.task.findFirstOrThrow({ where: { name: 'Grease the rails' } })
    expect((await milo.write('Task', 'delete', {}, id)).data.notice?.type).toBe('success')
    expect(await taskNamed('Grease the rails')).toBeNull()
    expect(await lastActivity()).toMatchObject({ action: 'delete', subjectId: id, projectId: line4 })
  })

  test('amounts keep every digit', async () => {
    const budget = '999999999999.99'
    expect((await sofia.write('Project', 'edit', { budget }, packing)).data.notice?.type).toBe('success')
    expect((await sofia.read('Project', 'show', {}, packing)).data.record.params.budget).toBe(budget)
  })

  test.each([
    ['Project', { name: '' }, 'name'],
    ['Project', { progress: '101' }, 'progress'],
    ['Project', { progress: 'much' }, 'progress'],
    ['Project', { health: 'purple' }, 'health'],
    ['Project', { endsOn: 'someday' }, 'endsOn'],
    ['Project', { endsOn: '0001-01-01' }, 'endsOn'],
    ['Project', { budget: '1e9' }, 'budget'],
    ['Project', { managerId: 'Sofia' }, 'managerId'],
    ['Project', { name: 'x'.repeat(201) }, 'name'],
  ])('%s %o is refused beside its field', async (subject, fields: Record<string, string>, name) => {
    const before = await prisma.project.findUniqueOrThrow({ where: { id: packing } })
    const { data } = await sofia.write(subject, 'edit', fields, packing)
    expect([data.notice?.type, Object.keys(data.record.errors)]).toEqual(['error', [name]])
    expect(data.record.errors[name]?.message).toMatch(/\w/)
    expect(await prisma.project.findUniqueOrThrow({ where: { id: packing } })).toEqual(before)
  })

  test('a second category of the same name is refused, in words', async () => {
    expect((await olga.write('ProductCategory', 'new', { name: 'Training' })).data.notice?.type).toBe('success')
    const { data } = await olga.write('ProductCategory', 'new', { name: 'Training' })
    expect(data.record.errors.name?.message).toBe('There is one of this name already.')
  })
})

test('Sofia may not change who people are or how organisations are called: administrators may', async () => {
  const { northwind: id } = world.organisations
  expect((await sofia.write('Organisation', 'edit', { name: 'Southwind' }, id)).status).toBe(403)
  expect((await sofia.write('Person', 'edit', { name: 'Nobody' }, world.people.nora.personId)).status).toBe(403)
  expect((await sofia.write('ProductCategory', 'new', { name: 'Sofia’s' })).status).toBe(403)
  const adam = await colleague('adam')
  expect((await adam.write('Organisation', 'edit', { accent: '#0f766f' }, id)).data.notice?.type).toBe('success')
  expect(await lastActivity()).toMatchObject({ action: 'update', subjectKind: 'Organisation', organisationId: id })
})
