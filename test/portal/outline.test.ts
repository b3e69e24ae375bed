import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { outlineOf, outlineProblems } from './outline.ts'
import { openPortal } from './visitor.ts'

const portal = openPortal()
const { line4 } = world.projects
const project = `/projects/${line4}`

test.each(['/sign-in', '/sign-in/link', '/sign-in/code', '/password/reset', '/links/forged', '/subscriptions/forged'])(
  'the headings of %s, signed out, are an outline',
  async (path) => {
    expect(outlineProblems((await (await portal.visitor()).page(path)).text)).toEqual([])
  },
)

test('so are those of every page that Nora has, with one for what each of them is', async () => {
  const nora = await portal.visitor('nora@northwind.test')
  const update = await prisma.update.findFirstOrThrow({ where: { projectId: line4, comments: { some: {} } } })
  const pages: [path: string, least: number][] = [
    ['/projects', 1],
    [project, 4],
    [`${project}/plan`, 2],
    [`${project}/tasks`, 2],
    [`${project}/raid`, 4],
    [`${project}/documents`, 2],
    [`${project}/updates`, 4],
    ['/updates', 4],
    [`/updates/${update.id}`, 2],
    ['/account', 2],
    ['/account/password', 1],
    ['/account/sessions', 1],
    ['/projects?state=maybe', 1],
    ['/nowhere', 1],
  ]
  for (const [path, least] of pages) {
    const { text } = await nora.page(path)
    expect([path, outlineProblems(text)]).toEqual([path, []])
    expect([path, outlineOf(text).length >= least]).toEqual([path, true])
  }
})

test('each message and each answer has a heading that says whose it is', async () => {
  const nora = await portal.visitor('nora@northwind.test')
  const { text } = await nora.page(`${project}/updates`)
  const messages = [...text.matchAll(/class="thread"|id="comment-/g)].length
  const said = outlineOf(text).filter(({ words }) => /^(Update|Answer) by |^Your (update|answer)$/.test(words))
  expect([messages > 1, said.length]).toEqual([true, messages])
})

test('every cell of a table of the portal has a header', async () => {
  const nora = await portal.visitor('nora@northwind.test')
  for (const path of [
    '/projects',
    `${project}/plan`,
    `${project}/tasks`,
    `${project}/documents`,
    '/account/sessions',
  ]) {
    const { text } = await nora.page(path)
    const head = /<thead>(.*?)<\/thead>/s.exec(text)?.[1] ?? ''
    const row = /<tbody><tr[^>]*>(.*?)<\/tr>/s.exec(text)?.[1] ?? ''
    const headers = [...head.matchAll(/<th\b.*?<\/th>/gs)].map(([cell]) => cell.replace(/<[^>]+>/g, '').trim())
    expect([path, headers.filter((words) => words).length]).toEqual([path, row.match(/<t[hd]\b/g)?.length])
    expect([path, head.includes('<td')]).toEqual([path, false])
  }
})

test('what an address asks for is named in words when it is wrong, to people and to programs', async () => {
  const nora = await portal.visitor('nora@northwind.test')
  const { text } = await nora.page('/projects?state=maybe&page=zero')
  expect(text).toContain('<li>State: This does not look right.</li><li>Page: Please write a whole number.</li>')
  expect(text).not.toMatch(/\bstate\b.{0,20}:/)
  expect((await nora.json('/projects?state=maybe')).data.messages).toEqual({
    state: 'State: This does not look right.',
  })
})
