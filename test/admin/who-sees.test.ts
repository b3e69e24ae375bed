import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'

const { colleague } = openBackOffice()
const { line4 } = world.projects
const people = world.people
let sofia: Colleague
let milo: Colleague

beforeAll(async () => {
  ;[sofia, milo] = [await colleague('sofia'), await colleague('milo')]
})

const ask = (who: Colleague, input: object = {}, id = line4) => who.call('Project', 'who-sees', input, id)
type Line = { label: string; value: string; note?: string }

test('Sofia reads who sees a project and why, the people of its organisation first, teams by their names', async () => {
  const { data } = await ask(sofia)
  const told = data.told as Line[]
  const own = told.filter(({ label }) => label.endsWith('(Northwind Tools)'))
  expect(told.slice(0, own.length)).toEqual(own)
  expect(own).toContainEqual({
    label: 'Oscar Dahl (Northwind Tools)',
    value: 'As a member of the team Northwind Tools, by the rule “all projects of Northwind Tools”, level “Client”',
    note: 'oscar@northwind.test',
  })
  expect((await ask(sofia, { q: 'carl' })).data.told).toEqual([
    expect.objectContaining({ value: 'They take part in it, in the phase Build, level “Partner delivery”' }),
  ])
  expect((await ask(sofia, { q: 'nobody at all' })).data.notice?.message).toBe('Nobody of that name sees it.')
})

test('of one person she reads why they see it and what is closed to them, or what closes all of it', async () => {
  const why = async (membershipId: string) => (await ask(sofia, { membershipId })).data.told as Line[]
  const oscar = await why(people.oscar.membershipId)
  expect(oscar[0]).toEqual({ label: 'Sees it', value: expect.stringContaining('the team Northwind Tools') })
  expect(
    oscar
      .slice(1)
      .map(({ label }) => label)
      .join(),
  ).toContain('Budget')
  expect(await why(people.otto.membershipId)).toEqual([
    { label: 'Does not see it', value: expect.stringContaining('Nothing that was given to them') },
  ])
  await prisma.membership.update({ where: { id: people.vera.membershipId }, data: { disabledAt: new Date() } })
  expect(await why(people.vera.membershipId)).toEqual([{ label: 'Does not see it', value: 'They are disabled.' }])
})

test('an observer who is in no team is told that the profile does not use what their organisation owns', async () => {
  const { membershipId } = people.oscar
  await prisma.teamMember.deleteMany({ where: { membershipId } })
  const { data } = await ask(sofia, { membershipId })
  expect(data.told).toEqual([
    { label: 'Does not see it', value: expect.stringContaining('permission profile does not use that') },
  ])
})

test('Milo, who sees the grants that he gave alone, is not offered it, and refused when he asks', async () => {
  const [row] = await milo.all('Project')
  expect(row?.recordActions.map(({ name }) => name)).not.toContain('who-sees')
  expect((await ask(milo)).status).toBe(403)
  expect((await ask(milo, {}, '01890000-0000-7000-8000-000000000000')).status).toBe(404)
})

test('what is asked for wrongly is refused at its field', async () => {
  expect((await ask(sofia, { membershipId: 'x' })).status).toBe(400)
  expect((await ask(sofia, { membershipId: '01890000-0000-7000-8000-000000000000' })).status).toBe(404)
})

test('of a task, a document and a product she reads the same, with the project, and what is closed by what it is called', async () => {
  const task = await prisma.task.findFirstOrThrow({ where: { projectId: line4, phaseId: world.phases.build } })
  const ofTask = (more: object = {}) => sofia.call('Task', 'who-sees', more, task.id)
  const carl = ((await ofTask({ q: 'carl' })).data.told as Line[])[0]
  expect(carl?.value).toBe('They take part in it, in the phase Build, level “Partner delivery”')
  const why = (await ofTask({ membershipId: people.carl.membershipId })).data.told as Line[]
  expect(why[0]?.label).toBe('Sees it')
  expect(why.map(({ label }) => label).join()).toContain('Internal note')
  await prisma.grant.create({
    data: {
      ...{ principalKind: 'membership', principalId: people.simon.membershipId, via: 'share' },
      ...{ resourceKind: 'project', resourceId: line4 },
    },
  })
  const [simon] = (await ofTask({ q: 'simon' })).data.told as Line[]
  expect(simon?.value).toMatch(/^It is shared with them by name, with all of the project Line 4 retrofit, level “.+”$/)
  const file = await prisma.file.findFirstOrThrow({ where: { projectId: line4 } })
  expect((await sofia.call('File', 'who-sees', { q: 'simon' }, file.id)).data.told).toHaveLength(1)
  const product = await prisma.product.findFirstOrThrow({ where: { name: 'Line 4' } })
  const ofProduct = (await sofia.call('Product', 'who-sees', { q: 'nora' }, product.id)).data.told as Line[]
  expect(ofProduct[0]?.value).toContain('by the rule “all projects of Northwind Tools”')
  expect((await sofia.call('Product', 'who-sees', { q: 'simon' }, product.id)).data.told).toEqual([])
})

test('Sofia reads what Carl sees and why; Milo, who does not see all access to what Brightline has, is not offered that', async () => {
  const { membershipId } = people.carl
  const { data } = await sofia.call('Membership', 'what-they-see', {}, membershipId)
  expect(data.told).toEqual([
    {
      label: 'Line 4 retrofit (Northwind Tools)',
      value: 'They take part in it, in the phase Build, level “Partner delivery”',
      note: 'Project',
    },
  ])
  const nothing = await sofia.call('Membership', 'what-they-see', { q: 'packing' }, membershipId)
  expect([nothing.data.notice?.message, nothing.data.told]).toEqual(['They see nothing of that.', []])
  expect((await milo.call('Membership', 'what-they-see', {}, membershipId)).status).toBe(403)
})

test('of a team and an organisation Sofia reads why somebody sees them, or what closes them', async () => {
  const { id: team } = await prisma.team.findFirstOrThrow({ where: { organisationId: world.organisations.northwind } })
  const why = async (subject: string, id: string, membershipId: string) =>
    (await sofia.call(subject, 'who-sees', { membershipId }, id)).data.told as Line[]
  expect(await why('Team', team, people.max.membershipId)).toEqual([
    { label: 'Sees it', value: 'It is of their own organisation' },
  ])
  expect(await why('Team', team, people.otto.membershipId)).toEqual([
    { label: 'Does not see it', value: expect.stringContaining('nothing that was given to them leads here') },
  ])
  const [sees, of] = await why('Organisation', world.organisations.northwind, people.carl.membershipId)
  expect([sees?.label, of?.label]).toEqual(['Sees it', 'What of it'])
})

test('of a team, a person and a report she reads everybody who sees it, with why, by name', async () => {
  const { id: team } = await prisma.team.findFirstOrThrow({ where: { organisationId: world.organisations.northwind } })
  const all = async (subject: string, id: string, q = '') =>
    (await sofia.call(subject, 'who-sees', { q }, id)).data.told as Line[]
  const ofTeam = await all('Team', team)
  expect(ofTeam.slice(0, 2).every(({ label }) => label.endsWith('(Northwind Tools)'))).toBe(true)
  expect(ofTeam).toContainEqual({
    label: 'Max Keller (Northwind Tools)',
    ...{ value: 'It is of their own organisation', note: 'max@northwind.test' },
  })
  expect(ofTeam.map(({ label }) => label).join()).not.toContain('Otto')
  expect(await all('Team', team, 'sara')).toHaveLength(1)
  const own = (await all('Person', people.carl.personId)).find(({ label }) => label.startsWith('Carl'))
  expect(own?.value).toContain('It is about themselves')
  const { id: report } = await prisma.report.findFirstOrThrow({
    where: { ownerId: people.sofia.membershipId, inPortal: false },
  })
  const ofReport = (await all('Report', report)).map(({ label }) => label).join()
  expect(ofReport).toContain('Sofia Marino')
  expect(ofReport).not.toMatch(/Northwind|Globex|Brightline/)
})

test('Milo, who is told of nobody what they may do, is offered it of nothing around projects, and refused', async () => {
  const [row] = await milo.all('Organisation')
  expect(row?.recordActions.map(({ name }) => name)).not.toContain('who-sees')
  expect((await milo.call('Organisation', 'who-sees', {}, world.organisations.northwind)).status).toBe(403)
  const [ofSofia] = await sofia.all('Organisation')
  expect(ofSofia?.recordActions.map(({ name }) => name)).toContain('who-sees')
})
