import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'

const { colleague } = openBackOffice()
const { line4, packing, robots } = world.projects
const { people, organisations } = world
const { id: delivery } = await prisma.projectAccessLevel.findUniqueOrThrow({ where: { name: 'Partner delivery' } })
const { id: client } = await prisma.projectAccessLevel.findUniqueOrThrow({ where: { name: 'Client' } })
const person = (who: 'simon' | 'carl' | 'otto') => `membership:${people[who].membershipId}`
const address = (ids: string[], verb = 'share-several') => `/admin/api/resources/Project/bulk/${verb}?recordIds=${ids}`
const press = (who: Colleague, input: object, ids = [packing, robots]) =>
  who.send(address(ids), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ projectIds: ids, levelId: delivery, ...input }),
  })
const shares = () => prisma.grant.count({ where: { via: 'share', principalId: people.simon.membershipId } })
let sofia: Colleague
let milo: Colleague

beforeAll(async () => {
  ;[sofia, milo] = [await colleague('sofia'), await colleague('milo')]
})

test('Sofia chooses two projects, is offered those they can be shared with, and finds others by name', async () => {
  const rows = await sofia.all('Project')
  const [row] = rows as unknown as { bulkActions: { name: string; component: string }[] }[]
  expect(row?.bulkActions).toContainEqual(expect.objectContaining({ name: 'share-several', component: 'VerbForm' }))
  const { data } = await sofia.send(address([packing, robots]))
  const field = (name: string) => data.form?.fields.find((one) => one.name === name)
  expect(field('projectIds')?.value).toEqual(expect.arrayContaining([packing, robots]))
  const offered = field('with')?.choices?.map(({ value }) => value)
  expect([offered?.includes(person('simon')), offered?.includes(person('otto'))]).toEqual([true, false])
  const found = await sofia.send(`${address([packing, robots])}&field=with&text=Otto`)
  expect((found.data as { choices?: { value: string }[] }).choices?.map(({ value }) => value)).toContain(person('otto'))
})

test('the first press tells what would be, from what to what and what is refused why; the second one does all of it', async () => {
  await sofia.call('Project', 'share', { with: person('simon'), levelId: client }, packing)
  const whom = [person('simon'), `organisation:${organisations.brightline}`]
  const refused = await press(sofia, { with: [...whom, person('otto')] })
  const table = (heading: string, { data } = refused) =>
    data.preview?.tables.find((one) => one.heading === heading)?.rows
  expect(refused.data.preview?.text).toMatch(/^2 shares are refused, so nothing can be shared/)
  expect(table('What is refused')).toEqual([
    ['Packing cell', 'Otto Berger', 'It can be shared with its own organisation, with us, and with partners.'],
    ['Warehouse robots', 'Otto Berger', 'It can be shared with its own organisation, with us, and with partners.'],
  ])
  const { agreed } = refused.data.preview as { agreed: string }
  const again = await press(sofia, { with: [...whom, person('otto')], agreed })
  expect(again.data.notice).toMatchObject({ type: 'error', message: expect.stringMatching(/^Nothing was shared/) })
  expect(await shares()).toBe(1)
  const shown = await press(sofia, { with: whom })
  expect(table('In all', shown)).toEqual([
    ['New', '3'],
    ['Changed', '1'],
    ['Stay as they are', '0'],
    ['Refused', '0'],
  ])
  expect(table('What changes', shown)).toEqual([
    ['Packing cell', 'Simon Roth', 'Client → Partner delivery', 'some days after the project closes'],
  ])
  const done = await press(sofia, { with: whom, agreed: shown.data.preview?.agreed })
  expect(done.data.notice).toEqual({ type: 'success', message: 'All of it has been shared.' })
  expect(await shares()).toBe(2)
})

test('what nobody can share or find is refused, with what is wrong beside the field', async () => {
  expect((await milo.send(address([line4, packing]))).data.records).toHaveLength(1)
  expect((await press(milo, { with: [person('carl')] }, [packing])).status).toBe(404)
  const many = Array.from({ length: 101 }, (_, at) => packing.slice(0, -3) + String(100 + at))
  const { status, data } = await press(sofia, { projectIds: many, with: [person('carl')] })
  expect([status, data.problems?.projectIds?.message]).toEqual([
    400,
    'At most 100 projects are shared at once, and these are 101. Share them in parts.',
  ])
  expect(Object.keys((await press(sofia, { projectIds: [], with: ['x'] })).data.problems ?? {})).toEqual([
    'projectIds',
    'with.0',
  ])
})
