import { prisma } from '../../prisma/client.ts'
import { castPassword } from '../visitor.ts'
import { world } from '../world.ts'
import { openPortal } from './visitor.ts'

const portal = openPortal()
const { email, membershipId: target } = world.people.oscar
const form = { email, password: castPassword }
let template: string

beforeAll(async () => {
  template = (await prisma.layoutTemplate.create({ data: { name: 'For Oscar', layout: {} } })).id
  await prisma.layoutAssignment.create({ data: { templateId: template, targetKind: 'membership', target } })
})

const give = (layout: object) => prisma.layoutTemplate.update({ where: { id: template }, data: { layout } })

test('with a template that begins with the updates Oscar is led there from / and by signing in, unless he wanted elsewhere', async () => {
  await give({ landing: 'updates' })
  const oscar = await portal.visitor()
  const wayOf = async (sent: object) => (await oscar.post('/sign-in', { ...form, ...sent })).headers.get('location')
  expect([await wayOf({}), await wayOf({ to: '/account' })]).toEqual(['/updates', '/account'])
  expect((await oscar.page('/')).headers.get('location')).toBe('/updates')
})

test.each([
  [{ name: 'Line 4 news', accent: '#B45309' }, 'Line 4 news', 'b45309'],
  [{ accent: '#b45309' }, 'Northwind Tools', 'b45309'],
  [{ name: 'Line 4 news' }, 'Line 4 news', '0f766e'],
  [{}, 'Northwind Tools', '0f766e'],
])('what his template says of name and colour, %j, wins over his organisation’s', async (brand, name, accent) => {
  await give({ brand })
  const { text } = await (await portal.visitor(email)).page('/projects')
  expect([/class="brand" href="\/">([^<]*)</.exec(text)?.[1], /\/brand\/(\w+)\.css/.exec(text)?.[1]]).toEqual([
    ...[name, accent],
  ])
  expect(text).toContain(` · ${name}</title>`)
})

test('a section and a way that only a newer version knows are left out, and nobody is kept from signing in', async () => {
  await give({ sections: ['overview', 'proofs', 'tasks'], navigation: ['projects', 'proofs'] })
  const oscar = await portal.visitor(email)
  const { data } = await oscar.json(`/projects/${world.projects.line4}`)
  expect(data.sections).toEqual(['overview', 'tasks'])
})
