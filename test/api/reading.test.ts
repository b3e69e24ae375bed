import type { PersonKey } from '../../cast/people.ts'
import { inPortal } from '../../domain/access/actor/portal.ts'
import { scope } from '../../domain/access/scope.ts'
import { countApi } from '../../domain/limits.ts'
import { findNoun } from '../../domain/nouns/index.ts'
import { toldThings } from '../../domain/told/things.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { openPortal } from '../portal/visitor.ts'
import { someOf } from '../thorough.ts'
import { world } from '../world.ts'
import { allOf, idsOf, programAt, secretOf, wrongWith } from './asking.ts'

const portal = openPortal()
const several: PersonKey[] = ['olga', 'milo', 'nora', 'max', 'vera', 'bruno', 'carl', 'otto']
const program = async (who: PersonKey) => programAt(portal.address(), await secretOf(who))
type Ask = Awaited<ReturnType<typeof program>>

test('Carl is not told by what waits for it that there is a task of a phase he is not in', async () => {
  const ask = await program('carl')
  const { id, earlierId, laterId } = await prisma.taskDependency.findFirstOrThrow({
    where: { later: { phaseId: world.phases.build }, earlier: { phaseId: world.phases.design } },
  })
  expect((await ask(`/tasks/${laterId}`)).status).toBe(200)
  expect((await ask(`/tasks/${earlierId}`)).status).toBe(404)
  expect((await ask(`/task-dependencies/${id}`)).status).toBe(404)
  const told = await allOf(ask, '/task-dependencies?limit=100')
  expect(told.map((one) => one.earlierId)).not.toContain(earlierId)
})

test('which product a phase is of is told to Nora, who sees its project, and not to Simon, who sees that phase alone', async () => {
  const [simon, nora] = [await program('simon'), await program('nora')]
  const [phase] = await allOf(simon, '/phases')
  const { productId } = await prisma.phase.findUniqueOrThrow({ where: { id: String(phase?.id) } })
  expect((await nora(`/phases/${phase?.id}`)).data.productId).toBe(productId)
  for (const path of ['/phases', '/phases?fields=id,productId', '/tasks'])
    expect((await allOf(simon, path)).flatMap((row) => row.productId ?? [])).toEqual([])
})

test.each(someOf(several, 4))(
  '%s is told in lists and one by one what their ability opens, and nothing else',
  async (who) => {
    const ask = await program(who)
    const actor = inPortal(await actorOf(who))
    for (const { name, path } of toldThings) {
      const first = await ask(`/${path}?limit=200`)
      expect(wrongWith(`/${path}`, 'get', first)).toEqual([])
      const told = idsOf(await allOf(ask, `/${path}?limit=200`))
      const table = prisma[(name.charAt(0).toLowerCase() + name.slice(1)) as 'project']
      // What joins two tasks is told to whoever reaches both.
      const ends = (findNoun(name)?.joins?.by ?? []).map((by) => ({
        [by.replace(/Id$/, '')]: scope(actor, 'read', 'Task'),
      }))
      const where = { AND: [scope(actor, 'read', name), ...ends] }
      const open = idsOf(await table.findMany({ where, select: { id: true }, orderBy: { id: 'asc' } }))
      expect([name, told]).toEqual([name, open])
      const neighbours = await table.findFirst({ where: { id: { notIn: open } }, select: { id: true } })
      for (const [id, status] of [
        [open[0], 200],
        [neighbours?.id, 404],
      ] as const) {
        if (!id) continue
        const one = await ask(`/${path}/${id}`)
        expect([name, one.status, wrongWith(`/${path}/{id}`, 'get', one)]).toEqual([name, status, []])
      }
    }
  },
  60_000,
)

test.each(['nora', 'carl', 'milo'] as const)('%s finds the projects of the pages', async (who) => {
  const ask = await program(who)
  const visitor = await portal.visitor(world.people[who].email)
  const { data } = await visitor.json('/projects')
  const told = (await allOf(ask, '/projects?fields=name')).map(({ name }) => name)
  const shown = data.projects.map(({ name }: { name: string }) => name)
  expect(told).toEqual(expect.arrayContaining(shown))
  expect(told).toHaveLength(data.total)
})

test('a hidden column neither filters nor sorts nor is told: it is answered as one that does not exist', async () => {
  const [nora, olga] = [await program('nora'), await program('olga')]
  for (const query of ['filter[budget.from]=1', 'filter[budget.empty]=false', 'sort=-budget', 'fields=name,budget']) {
    expect([query, (await olga(`/projects?${query}`)).status]).toEqual([query, 200])
    const hidden = await nora(`/projects?${query}`)
    expect([query, hidden.status]).toEqual([query, 400])
    const never = await nora(`/projects?${query.replace('budget', 'fortune')}`)
    const code = ({ data }: typeof never) => Object.values<{ code: string }>(data.errors).map((one) => one.code)
    expect([query, code(hidden)]).toEqual([query, code(never)])
  }
  const { data } = await nora('/projects')
  for (const row of data.items) expect(Object.keys(row)).not.toContain('internalNote')
})

test('a section that the layout leaves out holds nothing', async () => {
  const ask = await program('max')
  expect((await ask('/raid-entries')).data.items).not.toEqual([])
  const template = await prisma.layoutTemplate.findFirstOrThrow()
  const layout = { ...(template.layout as object), sections: ['overview', 'tasks'] }
  const hiding = await prisma.layoutTemplate.create({ data: { name: 'Few sections', layout } })
  const target = world.people.max.membershipId
  await prisma.layoutAssignment.create({ data: { templateId: hiding.id, targetKind: 'membership', target } })
  expect((await ask('/raid-entries')).data).toEqual({ items: [], next: null })
  expect((await ask('/milestones')).data.items).toEqual([])
  expect((await ask('/tasks')).data.items).not.toEqual([])
})

test('a grant that ends is seen at the next request', async () => {
  const ask = await program('bruno')
  const before = await allOf(ask, '/projects')
  expect(before).not.toEqual([])
  const { organisationId } = await prisma.membership.findUniqueOrThrow({
    where: { id: world.people.bruno.membershipId },
  })
  const teams = await prisma.team.findMany({ where: { organisationId } })
  const principals = [organisationId, world.people.bruno.membershipId, ...teams.map(({ id }) => id)]
  await prisma.grant.updateMany({ where: { principalId: { in: principals } }, data: { expiresAt: new Date() } })
  expect(await allOf(ask, '/projects')).toEqual([])
  expect((await ask(`/projects/${before[0]?.id}`)).status).toBe(404)
})

describe('an answer', () => {
  test('is not told again while it is the same', async () => {
    const ask = await program('nora')
    const { line4 } = world.projects
    const first = await ask(`/projects/${line4}`)
    const tag = first.headers.get('etag') ?? ''
    const again = await ask(`/projects/${line4}`, { headers: { 'if-none-match': tag } })
    expect([again.status, again.data]).toEqual([304, ''])
    await prisma.project.update({ where: { id: line4 }, data: { summary: 'Changed' } })
    const changed = await ask(`/projects/${line4}`, { headers: { 'if-none-match': tag } })
    expect([changed.status, changed.data.summary]).toEqual([200, 'Changed'])
  })

  test('says what was wrong as problem details, whatever it was', async () => {
    const ask = await program('nora')
    const tell = async (path: string, sent: Parameters<Ask>[1] = {}) => {
      const { status, headers, data } = await ask(path, sent)
      expect(headers.get('content-type')).toMatch(/^application\/problem\+json/)
      expect(data).toMatchObject({
        status,
        instance: `/api/v1${path}`,
        type: expect.stringMatching(/^urn:portico:problem:/),
      })
      return status
    }
    expect(await tell('/nothing')).toBe(404)
    expect(await tell('/tasks/17')).toBe(404)
    expect(await tell('/me', { method: 'PUT', json: {} })).toBe(405)
    expect(await tell('/tasks', { headers: { accept: 'text/html' } })).toBe(406)
    expect(await tell('/tasks', { body: '<a/>', headers: { 'content-type': 'text/xml' } })).toBe(415)
    expect(await tell('/tasks', { body: '{' })).toBe(400)
    expect((await ask('/me', { method: 'PUT', json: {} })).headers.get('allow')).toBe('GET, HEAD')
  })

  test('takes a scope for what it tells', async () => {
    const ask = programAt(portal.address(), await secretOf('nora', ['tasks:read']))
    expect((await ask('/tasks')).status).toBe(200)
    const { status, headers, data } = await ask('/projects')
    expect([status, data.detail]).toEqual([403, 'It takes a token with projects:read.'])
    expect(headers.get('www-authenticate')).toContain('insufficient_scope')
  })

  test('says how many requests are left, and when to come again', async () => {
    const secret = await secretOf('nora')
    const ask = programAt(portal.address(), secret)
    const first = await ask('/me')
    expect(first.headers.get('ratelimit-policy')).toBe('"token";q=600;w=60')
    expect(first.headers.get('ratelimit')).toMatch(/^"token";r=599;t=\d+$/)
    const { id } = await prisma.apiToken.findFirstOrThrow({
      where: { ending: secret.slice(-4) },
      orderBy: { id: 'desc' },
    })
    const token = await prisma.apiToken.findFirstOrThrow({ where: { id } })
    for (let count = 0; count < 600; count++) await countApi(token.id)
    const last = await ask('/me')
    expect([last.status, Number(last.headers.get('retry-after'))]).toEqual([429, expect.any(Number)])
    expect(last.headers.get('ratelimit')).toMatch(/r=0;/)
  })
})

test('the bytes of a document are for who sees it', async () => {
  const [nora, carl] = [await program('nora'), await program('carl')]
  const { items } = (await nora('/documents?limit=1')).data
  const bytes = await nora(`/documents/${items[0].id}/bytes`)
  expect([bytes.status, bytes.headers.get('content-length')]).toEqual([200, String(items[0].size)])
  const theirs = idsOf((await carl('/documents')).data.items)
  expect([theirs.includes(items[0].id), (await carl(`/documents/${items[0].id}/bytes`)).status]).toEqual([false, 404])
})
