import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { prisma } from '../../prisma/client.ts'
import { freePort } from '../../trial/database/embedded.ts'
import { endParts, startPart } from '../part-process.ts'
import { someOf, thorough } from '../thorough.ts'
import { until } from '../until.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'
import { changes, team } from './changes-of-access.ts'
import { openPortal } from './visitor.ts'

// Two processes of the portal remember who asks. Whatever is taken away is gone with the very next request, in both of them.

const here = openPortal()
const port = await freePort()
const there = `http://127.0.0.1:${port}`
beforeAll(() => startPart('portal/server.ts', { PORTAL_PORT: String(port), PORTAL_URL: here.address() }))
afterAll(endParts)

const { max, oscar } = world.people
const { line4 } = world.projects
const membershipId = oscar.membershipId
const project = `/projects/${line4}`
const document = `/documents/${(await prisma.file.findFirstOrThrow({ where: { projectId: line4, phaseId: null } })).id}`
const update = await prisma.update.findFirstOrThrow({ where: { projectId: line4, phaseId: null, taskId: null } })
const thread = `/updates/${update.id}`
const reads = ['/projects', project, `${project}/tasks`, `${project}/documents`, document, thread, '/account'] as const

/** The status of everything that is asked for, in turn; `write` is an answer that is sent. */
async function statuses(visitor: Visitor) {
  const answers: Record<string, number> = {}
  for (const path of reads) {
    const json = await visitor.json(path)
    answers[path] = json.status
    if (thorough || path === project) {
      const page = await visitor.page(path)
      expect([path, page.status]).toEqual([path, json.status === 401 ? 302 : json.status])
    }
    if (thorough) {
      const head = await visitor.send(path, { method: 'HEAD', headers: { accept: 'application/json' } })
      expect([path, head.status]).toEqual([path, json.status])
    }
  }
  const sent = await visitor.send(`${project}/following`, { json: { following: 'yes' } })
  return { ...answers, write: sent.status }
}

/** The same visitor at both processes, which know them by now. */
async function rememberedTwice(email = 'oscar@northwind.test') {
  const visitor = await here.visitor(email)
  const both = [visitor, visitor.copy(there)]
  for (const one of both) for (const path of reads) await one.json(path)
  return both
}

const open = { ...Object.fromEntries(reads.map((path) => [path, 200])), write: 201 }
const nobody = Object.fromEntries(Object.keys(open).map((what) => [what, 401]))
const outOfReach = { ...open, ...Object.fromEntries([...reads.slice(1, 6), 'write'].map((what) => [what, 404])) }
const withoutDocuments = { ...open, [`${project}/documents`]: 404, [document]: 404 }

const expected = { outOfReach, withoutDocuments, nobody }

test.each(someOf(changes, 3))(
  'when %s, it is so at the next request, and when it is given back, too',
  async (name, become, change) => {
    const both = await rememberedTwice()
    // In turn at one of the processes; the soak asks both each time.
    const turn = changes.findIndex(([one]) => one === name) % 2
    for (const visitor of thorough ? both : both.slice(turn, turn + 1)) {
      expect(await statuses(visitor)).toEqual(open)
      const giveBack = await change()
      expect(await statuses(visitor)).toEqual(expected[become])
      await giveBack()
      expect(await statuses(visitor)).toEqual(open)
    }
  },
  240_000,
)

test.each(someOf(reads, 1))('the first thing that is asked for after a change is %s', async (path) => {
  for (const visitor of await rememberedTwice()) {
    expect((await visitor.json(path)).status).toBe(200)
    await prisma.membership.update({ where: { id: membershipId }, data: { disabledAt: new Date() } })
    expect((await visitor.page(path)).status).toBe(302)
    await prisma.membership.update({ where: { id: membershipId }, data: { disabledAt: null } })
    expect((await visitor.json(path)).status).toBe(200)
  }
})

test('a grant that ends by itself opens nothing from that moment on', async () => {
  const both = await rememberedTwice()
  const expiresAt = new Date(Date.now() + 4_000)
  await prisma.grant.updateMany({ where: team, data: { expiresAt } })
  for (const visitor of both) expect((await visitor.json(project)).status).toBe(200)
  await until(() => Date.now() > expiresAt.getTime())
  for (const visitor of both) expect((await visitor.json(project)).status).toBe(404)
  await prisma.grant.updateMany({ where: team, data: { expiresAt: null } })
})

test('what is given is there at the next request', async () => {
  const both = await rememberedTwice('otto@globex.test')
  for (const visitor of both) expect((await visitor.json(project)).status).toBe(404)
  const { id: otto } = await prisma.membership.findFirstOrThrow({ where: { person: { email: 'otto@globex.test' } } })
  const share = {
    principalKind: 'membership',
    principalId: otto,
    resourceKind: 'project',
    resourceId: line4,
    via: 'share',
  } as const
  const { id } = await prisma.grant.create({ data: share })
  for (const visitor of both) expect((await visitor.json(project)).status).toBe(200)
  await prisma.grant.delete({ where: { id } })
  for (const visitor of both) expect((await visitor.json(project)).status).toBe(404)
})

test('who signs out at one process is signed out at the other, with the same cookie', async () => {
  const [visitor, elsewhere] = (await rememberedTwice('max@northwind.test')) as [Visitor, Visitor]
  const thief = visitor.copy()
  expect((await visitor.post('/sign-out')).status).toBe(303)
  expect(await prisma.session.count({ where: { membershipId: max.membershipId } })).toBe(0)
  for (const one of [thief, elsewhere]) expect((await one.json(project)).status).toBe(401)
})

test('a name, a language and a password that must be changed are known at once', async () => {
  for (const visitor of await rememberedTwice()) {
    const change = (data: object) => prisma.person.update({ where: { id: oscar.personId }, data })
    await change({ locale: 'de' })
    expect((await visitor.page('/projects')).text).toContain('<html lang="de"')
    await change({ locale: null, passwordTemporary: true })
    expect(await visitor.json(project)).toMatchObject({ status: 403 })
    await change({ passwordTemporary: false })
    expect((await visitor.page('/projects')).text).toContain('<html lang="en"')
  }
})
