import type { PlainForm } from '../../domain/nouns/declaration/noun.ts'
import { nounOf } from '../../domain/nouns/index.ts'
import { prisma } from '../../prisma/client.ts'
import { furtherNouns } from '../access/further-nouns.ts'
import { someOf } from '../thorough.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'
import { shown } from './naive.ts'
import { petraJoins } from './petra.ts'

const { colleague } = openBackOffice()
const { line4, packing, robots } = world.projects
const { membershipId: miloId } = world.people.milo
let olga: Colleague
let sofia: Colleague
let milo: Colleague

beforeAll(async () => {
  ;[olga, sofia, milo] = [await colleague('olga'), await colleague('sofia'), await colleague('milo')]
})

const bulkDelete = (...ids: string[]) => `/admin/api/resources/Task/bulk/bulkDelete?recordIds=${ids}`
const taskNamed = (name: string) => prisma.task.findFirst({ where: { name } })

describe('what no form may do', () => {
  test('name another row than its address: neither is changed', async () => {
    const before = await prisma.project.findMany({ orderBy: { id: 'asc' } })
    const answer = await milo.write('Project', 'edit', { id: robots, name: 'Taken over' }, line4)
    expect(answer.status).toBe(403)
    expect(await prisma.project.findMany({ orderBy: { id: 'asc' } })).toEqual(before)
  })

  test.each([
    ['Project', line4, { creatorId: miloId }],
    ['Project', line4, { organisationId: world.organisations.globex }],
    ['Project', line4, { createdAt: '2020-01-01' }],
    ['Organisation', world.organisations.northwind, { isHost: 'true' }],
    ['Person', world.people.nora.personId, { email: 'olga@meridian.test' }],
    ['Person', world.people.nora.personId, { passwordHash: 'x' }],
    ['Person', world.people.nora.personId, { disabledAt: '2026-01-01' }],
    ['Person', world.people.nora.personId, { 'memberships.0.profile': 'administrator' }],
  ])('change in %s %s what it does not offer: %o', async (subject, id, fields: Record<string, string>) => {
    const { data } = await olga.write(subject, 'edit', fields, id)
    const [name = ''] = Object.keys(fields)
    expect(data.notice?.type).toBe('error')
    expect(Object.keys(data.record.errors)).toEqual([name.split('.')[0]])
  })

  test.each([
    { id: '01890000-0000-7000-8000-000000000000' },
    { creatorId: miloId },
    { organisationId: world.organisations.globex },
  ])('bring %o along with a new task', async (more) => {
    const fields = Object.fromEntries(Object.entries(more))
    const { data } = await sofia.write('Task', 'new', { projectId: line4, name: 'With more', ...fields })
    expect(Object.keys(data.record.errors)).toEqual(Object.keys(more))
    expect(await taskNamed('With more')).toBeNull()
  })

  test('lead a row to what its writer cannot see, or to another project', async () => {
    const elsewhere = await prisma.phase.findFirstOrThrow({ where: { projectId: packing } })
    const other = await prisma.phase.findFirstOrThrow({ where: { projectId: robots } })
    const task = { projectId: line4, name: 'Led astray' }
    for (const [name, value] of [
      ['projectId', packing],
      ['phaseId', elsewhere.id],
      ['phaseId', other.id],
      ['assigneeId', world.people.otto.membershipId],
      ['assigneeId', '01890000-0000-7000-8000-000000000000'],
    ] as const) {
      const { data } = await milo.write('Task', 'new', { ...task, [name]: value })
      expect([data.notice?.type, await taskNamed('Led astray')]).toEqual(['error', null])
    }
  })

  test('take a row out of its writer’s own reach: Petra helps in one phase and cannot move a task out of it', async () => {
    const { membershipId } = await petraJoins()
    const phase = await prisma.phase.findFirstOrThrow({ where: { projectId: packing } })
    const task = await prisma.task.create({ data: { projectId: packing, phaseId: phase.id, name: 'Stay here' } })
    const { id: levelId } = await prisma.projectAccessLevel.findUniqueOrThrow({ where: { name: 'Internal' } })
    const grant = { principalKind: 'membership', principalId: membershipId, via: 'share', levelId } as const
    await prisma.grant.create({ data: { ...grant, resourceKind: 'phase', resourceId: phase.id } })
    const petra = await colleague('petra')
    expect((await petra.write('Task', 'edit', { name: 'Stay here, please' }, task.id)).data.notice?.type).toBe(
      'success',
    )
    expect((await petra.write('Task', 'edit', { phaseId: '' }, task.id)).status).toBe(403)
    expect(await prisma.task.findUniqueOrThrow({ where: { id: task.id } })).toMatchObject({ phaseId: phase.id })
  })

  test('delete on HEAD or GET, or at an address that is not the action’s', async () => {
    const { id } = await prisma.task.findFirstOrThrow({ where: { projectId: line4 } })
    const before = await prisma.task.count()
    for (const [method, path] of [
      ['HEAD', `records/${id}/delete`],
      ['GET', `records/${id}/delete`],
      ['HEAD', `bulk/bulkDelete?recordIds=${id}`],
      ['GET', `bulk/bulkDelete?recordIds=${id}`],
      ['POST', `records/${id}/bulkDelete`],
      ['POST', `actions/delete?recordId=${id}`],
      ['POST', `bulk/delete?recordIds=${id}`],
      ['POST', `bulk/edit?recordIds=${id}`],
      ['POST', `records/${id}/new`],
    ] as const)
      await milo.send(`/admin/api/resources/Task/${path}`, { method })
    expect(await prisma.task.count()).toBe(before)
    expect((await milo.send(`/admin/api/resources/Task/records/${id}/delete`, { method: 'HEAD' })).status).toBe(404)
  })

  test.each([
    [
      'in a project that is not Milo’s',
      async () => (await prisma.task.create({ data: { projectId: packing, name: 'Another’s' } })).id,
    ],
    ['no task', async () => (await prisma.raidEntry.findFirstOrThrow({ where: { projectId: line4 } })).id],
    ['gone already', async () => '01890000-0000-7000-8000-000000000000'],
    ['no id', async () => 'everything'],
  ])('delete some of many: with one that is %s, all stay, and Milo is told', async (_, find) => {
    const mine = await prisma.task.create({ data: { projectId: line4, name: 'One of two' } })
    const other = await find()
    const before = await prisma.task.count()
    const { status, data } = await milo.send(bulkDelete(mine.id, other), { method: 'POST' })
    expect([status, data.notice]).toEqual([404, { type: 'error', message: 'notAllThere' }])
    expect(await prisma.task.count()).toBe(before)
    expect((await milo.send(bulkDelete(mine.id, mine.id), { method: 'POST' })).data.notice?.type).toBe('success')
    expect(await prisma.task.count()).toBe(before - 1)
  })

  test('delete some of many: with one that the database keeps, all stay', async () => {
    const mine = await prisma.task.create({ data: { projectId: line4, name: 'One of two' } })
    await prisma.$executeRaw`create function refuse_second() returns trigger language plpgsql as $f$ begin
      if old.name = 'Two of two' then raise foreign_key_violation; end if; return old; end $f$`
    await prisma.$executeRaw`create trigger refuse before delete on "Task" for each row execute function refuse_second()`
    const second = await prisma.task.create({ data: { projectId: line4, name: 'Two of two' } })
    const answer = await milo.send(bulkDelete(mine.id, second.id), { method: 'POST' })
    expect(answer.data.notice?.type).toBe('error')
    expect(await prisma.task.count({ where: { id: { in: [mine.id, second.id] } } })).toBe(2)
    await prisma.$executeRaw`drop trigger refuse on "Task"`
  })
})

/** The further nouns that offer a plain form. */
const withForm = (form: PlainForm): string[] =>
  furtherNouns.filter((name) => nounOf(name).backOffice.forms.includes(form))
const creatable = [
  ...withForm('create'),
  'Product',
  'ProductCategory',
  'Project',
  'Phase',
  'Milestone',
  'Task',
  'TaskDependency',
  'RaidEntry',
  'StatusReport',
  'Holiday',
]
const changeable = [
  ...creatable.filter((name) => !['TaskDependency', 'StatusReport'].includes(name)),
  'Invoice',
  'Organisation',
  'Person',
]
const deletable = [
  'Invoice',
  'Report',
  'Phase',
  'Milestone',
  'Task',
  'TaskDependency',
  'RaidEntry',
  'Holiday',
  ...withForm('delete'),
]

test.each(someOf(shown, 16))(
  '%s can be written by hand only where a plain row is meant, also by Olga',
  async (subject) => {
    const [row] = await olga.all(subject)
    const refused = [403, 404]
    if (!creatable.includes(subject)) expect((await olga.write(subject, 'new', { name: 'New' })).status).toBe(403)
    if (row && !changeable.includes(subject))
      expect(refused).toContain((await olga.write(subject, 'edit', { name: 'Other' }, row.id)).status)
    if (row && !deletable.includes(subject)) {
      expect(refused).toContain((await olga.write(subject, 'delete', {}, row.id)).status)
      const many = `/admin/api/resources/${subject}/bulk/bulkDelete?recordIds=${row.id}`
      expect(refused).toContain((await olga.send(many, { method: 'POST' })).status)
      expect((await olga.read(subject, 'show', {}, row.id)).status).toBe(200)
    }
  },
)
