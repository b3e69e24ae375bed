import type { HomeView } from '../../admin/home/home.ts'
import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'

const { colleague } = openBackOffice()
const { cleanRoom, line4 } = world.projects
const { nora, otto, carl } = world.people
let olga: Colleague

beforeAll(async () => {
  olga = await colleague('olga')
})

const firstOf = async (table: 'task' | 'raidEntry') =>
  (await (prisma[table] as typeof prisma.task).findFirstOrThrow({ where: { projectId: cleanRoom } })).id
const forms = [
  ['Project', 'managerId', async () => cleanRoom],
  ['Task', 'assigneeId', () => firstOf('task')],
  ['RaidEntry', 'ownerId', () => firstOf('raidEntry')],
] as const

test.each(forms)('Nora of Northwind is not saved on a %s of Globex, and the form says so at %s', async (...given) => {
  const [subject, column, found] = given
  const id = await found()
  const { data } = await olga.write(subject, 'edit', { [column]: nora.membershipId }, id)
  expect(data.record.errors).toEqual({ [column]: { message: expect.stringContaining('Share it with them first') } })
  const { data: shown } = await olga.read(subject, 'show', {}, id)
  expect(JSON.stringify(shown)).not.toContain(nora.name)
})

test('in German, too', async () => {
  const { personId } = world.people.olga
  await prisma.person.update({ where: { id: personId }, data: { locale: 'de' } })
  const fields = { projectId: cleanRoom, name: 'Nora fragen', assigneeId: nora.membershipId }
  const { data } = await olga.write('Task', 'new', fields)
  expect(data.record.errors.assigneeId?.message).toContain('Teilen Sie es zuerst mit ihr')
  await prisma.person.update({ where: { id: personId }, data: { locale: 'en' } })
})

const found = async (on: string) => {
  const { data } = await olga.read('Membership', 'search', { 'filters.#on': on, sortBy: 'title', perPage: '500' })
  return data.records.map(({ title }) => title)
}

test('the picker offers those who may be named: of the customer, of Meridian, and who takes part', async () => {
  const ofGlobex = await found(`Project:${cleanRoom}`)
  expect(ofGlobex).toEqual(expect.arrayContaining([otto.name, world.people.milo.name]))
  expect(ofGlobex).not.toContain(nora.name)
  expect(await found(`Phase:${world.phases.build}`)).toEqual(expect.arrayContaining([carl.name, nora.name]))
  expect(await found(`Phase:${world.phases.design}`)).not.toContain(carl.name)
  expect(await found(`Organisation:${world.organisations.globex}`)).toEqual(ofGlobex)
  expect(await found('Project:01890000-0000-7000-8000-000000000000')).toEqual([])
})

test.each(['nothing', 'Project:', `Task:${line4}`, 'constructor:x', `__proto__:${line4}`])(
  'a search on %s is refused',
  async (on) => {
    expect((await olga.read('Membership', 'search', { 'filters.#on': on })).status).toBe(400)
  },
)

test('whoever is named on something they do not reach is on the home page, with the way to it', async () => {
  const sections = async () => {
    const { data } = await olga.send('/admin/api/dashboard')
    const { sections } = data as unknown as HomeView
    return sections.filter(({ name }) => name.startsWith('misplaced'))
  }
  expect(await sections()).toEqual([])
  await prisma.$executeRaw`alter table "Task" disable trigger people`
  const data = { projectId: cleanRoom, name: 'Old mistake', assigneeId: nora.membershipId }
  const { id } = await prisma.task.create({ data })
  await prisma.$executeRaw`alter table "Task" enable trigger people`
  const [{ title, rows }, ...more] = (await sections()) as [HomeView['sections'][number]]
  expect(more).toEqual([])
  expect(title).toBe('Tasks: named under “With”, without access')
  const href = `/admin/resources/Task/records/${id}/show`
  expect(rows).toMatchObject([
    { id, title: 'Old mistake', about: `${nora.name} · Globex Medical`, when: expect.any(String), href },
  ])
})
