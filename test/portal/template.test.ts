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

test('what his template calls the main nouns stands in navigation, headings and lists, in his language', async () => {
  const called = (en: string, de: string) => ({ en: { one: en, many: `${en}s` }, de: { one: de, many: `${de}e` } })
  await give({
    wording: { project: called('Order', 'Auftrag'), task: called('Step', 'Schritt'), milestone: called('Gate', 'Tor') },
  })
  const oscar = await portal.visitor(email)
  const list = (await oscar.page('/projects')).text
  expect(/<nav class="frame-nav".*?<\/nav>/.exec(list)?.[0]).toMatch(/>Orders<.*>Updates<.*>Account</)
  expect(list).toContain('<h1>Orders</h1>')
  expect(list).toMatch(/>\d+ Orders<.*<th scope="col">Order<.*>Gate, next</)
  const tasks = (await oscar.page(`/projects/${world.projects.line4}/tasks`)).text
  expect(tasks).toMatch(
    /<p class="crumb"><a href="\/projects">Orders<.*\/tasks" aria-current="page">Steps<.*<th scope="col">Step</,
  )
  const of = { where: { email }, data: { locale: 'de' as const } }
  await prisma.person.update(of)
  const german = (await (await portal.visitor(email)).page('/projects')).text
  await prisma.person.update({ ...of, data: { locale: null } })
  expect(german).toContain('<h1>Auftrage</h1>')
  expect(german).toContain('Tor, als Nächstes')
})

test('a section and a way that only a newer version knows are left out, and nobody is kept from signing in', async () => {
  await give({
    sections: ['overview', 'proofs', 'tasks'],
    navigation: ['projects', 'proofs'],
    theme: 'dark',
    comments: ['proofs'],
  })
  const oscar = await portal.visitor(email)
  const { data } = await oscar.json(`/projects/${world.projects.line4}`)
  expect(data.sections).toEqual(['overview', 'tasks'])
})
