import { prisma } from '../../prisma/client.ts'
import { castPassword, type Visitor } from '../visitor.ts'
import { renamed, saysPlainly } from '../words/plainly.ts'
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
  expect(list).toMatch(/>\d+ orders<.*<th scope="col">Order<.*>Next gate</)
  const tasks = (await oscar.page(`/projects/${world.projects.line4}/tasks`)).text
  expect(tasks).toMatch(
    /<p class="crumb"><a href="\/projects">Orders<.*\/tasks" aria-current="page">Steps<.*<th scope="col">Step</,
  )
  const of = { where: { email }, data: { locale: 'de' as const } }
  await prisma.person.update(of)
  const german = (await (await portal.visitor(email)).page('/projects')).text
  await prisma.person.update({ ...of, data: { locale: null } })
  expect(german).toContain('<h1>Auftrage</h1>')
  expect(german).toContain('Nächste Tore')
})

/** What a page of each kind says that somebody is led to from the list, the account and what refuses; not the description of the API, which
 *  calls things as programs do. */
async function everyPage(visitor: Visitor): Promise<{ path: string; text: string }[]> {
  const { line4 } = world.projects
  const waiting = ['/projects', '/projects?q=nothing+like+it', '/projects?sort=no', '/account', `/projects/${never}`]
  waiting.push(...['decisions/new', 'access-request', 'sharing/new'].map((page) => `/projects/${line4}/${page}`))
  const seen = new Map<string, { path: string; text: string }>()
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    const kind = path.replaceAll(/[0-9a-f-]{36}/g, (id) => (id === never ? id : ':id'))
    if (seen.has(kind)) continue
    const { text, status } = await visitor.page(path)
    seen.set(kind, { path, text: status === 302 || status === 303 ? '' : said(text) })
    for (const [, to = ''] of text.matchAll(/href="(\/[^"#]*)/g))
      if (!/\.(css|svg|csv|js)|^\/(documents|pictures)\/|^\/api$|\/files\/(pdf|xlsx)$|[?&]/.test(to)) waiting.push(to)
  }
  return [...seen.values()]
}

/** The words of a page, without its addresses and what people wrote. */
const said = (html: string) =>
  html
    .replaceAll(/<(script|style)\b.*?<\/\1>/gs, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/among the documents|a project without a single/g, '')
    .replaceAll(/Where your projects stand|Milestones ahead|Wie Ihre Projekte stehen|Nächste Meilensteine/g, '')

test.each(['en', 'de'] as const)(
  'no page says a main noun by itself to Vera, whose layout calls all of them otherwise: %s',
  async (locale) => {
    await give({ wording: renamed })
    const { email, membershipId } = world.people.vera
    await prisma.layoutAssignment.upsert({
      where: { targetKind_target: { targetKind: 'membership', target: membershipId } },
      create: { templateId: template, targetKind: 'membership', target: membershipId },
      update: {},
    })
    await prisma.person.update({ where: { email }, data: { locale } })
    const pages = await everyPage(await portal.visitor(email))
    expect(pages.length).toBeGreaterThan(20)
    const plain = pages.map(({ path, text }) => ({ path, nouns: saysPlainly(text, locale) }))
    expect(plain.filter(({ nouns }) => nouns.length > 0)).toEqual([])
  },
)

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

const never = '01890000-0000-7000-8000-000000000000'

test.each(['updates', 'tasks'])(
  'where no comments are taken for %s there is no form, and writing is the 404 of what never was',
  async (place) => {
    const { organisationId, ...task } = await prisma.task.findFirstOrThrow({
      where: { projectId: world.projects.line4 },
    })
    const of = { organisationId, projectId: world.projects.line4, authorId: world.people.milo.membershipId }
    const plain = await prisma.update.create({ data: { ...of, body: 'News' } })
    const about = await prisma.update.create({ data: { ...of, body: 'Of the task', taskId: task.id } })
    const ways = {
      updates: [`/projects/${of.projectId}/updates`, `/updates/${plain.id}/comments`],
      tasks: [`/tasks/${task.id}/updates`, `/updates/${about.id}/comments`],
    }
    await give({ comments: Object.keys(ways).filter((one) => one !== place) })
    const oscar = await portal.visitor(email)
    const count = async () => (await prisma.update.count()) + (await prisma.comment.count())
    const before = await count()
    for (const path of ways[place as 'updates']) {
      const absent = path.replace(/[0-9a-f-]{36}/, never)
      const [refused, none] = [
        await oscar.send(path, { json: { body: 'Hello' } }),
        await oscar.send(absent, { json: { body: 'Hello' } }),
      ]
      expect([refused.status, refused.text]).toEqual([404, none.text])
    }
    expect(await count()).toBe(before)
    const pages = [
      `/projects/${of.projectId}/updates`,
      `/tasks/${task.id}`,
      `/updates/${plain.id}`,
      `/updates/${about.id}`,
    ]
    const told = await Promise.all(pages.map(async (path) => (await oscar.page(path)).text))
    for (const [at, paths] of Object.entries(ways))
      for (const path of paths)
        expect({ path, isThere: told.some((text) => text.includes(`action="${path}"`)) }).toEqual({
          path,
          isThere: at !== place,
        })
    const { can } = (await oscar.json(`/projects/${of.projectId}`)).data
    expect(can).toMatchObject({ write: place !== 'updates', answer: place !== 'tasks' })
  },
)

test('a column that lists leave out is not in their twins, and neither sorted nor filtered by', async () => {
  await give({ columns: { projects: ['progress'], tasks: ['dueOn'] } })
  const oscar = await portal.visitor(email)
  const { data } = await oscar.json('/projects')
  expect(Object.keys(data.projects[0]).toSorted()).toEqual(['closedAt', 'id', 'name', 'progress'])
  expect(data.can).toEqual({ sort: ['name', 'progress'], filter: ['state'] })
  const tasks = `/projects/${world.projects.line4}/tasks`
  const listed = (await oscar.json(tasks)).data
  for (const name of ['status', 'assigneeId', 'assignee', 'phaseId', 'phase', 'startsOn'])
    expect(listed.tasks.filter((task: object) => name in task)).toEqual([])
  expect(listed.states).toEqual([])
  for (const path of [
    '/projects?sort=health',
    '/projects?sort=-endsOn',
    '/projects?health=amber',
    `${tasks}?state=open`,
  ])
    expect({ path, status: (await oscar.json(path)).status }).toEqual({ path, status: 400 })
})
