import { beforeAll, describe, expect, test } from '@jest/globals'
import type { PersonKey } from '../../cast/people.ts'
import { renameDocument } from '../../domain/documents/rename.ts'
import { uploadDocuments } from '../../domain/documents/upload.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { atOnce, endOf } from '../people/at-once.ts'
import { openPortal } from '../portal/visitor.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'
import { arriving } from './files.ts'

const portal = openPortal()
const { line4 } = world.projects
const never = '00000000-0000-7000-8000-000000000000'
const add = async (who: PersonKey, name = 'Layout.pdf') => {
  // So many in so short a time are refused.
  await prisma.attempt.deleteMany()
  const [id = ''] = await uploadDocuments(await actorOf(who), { projectId: line4 }, arriving([name, who]))
  return id
}
const nameOf = async (id: string) => (await prisma.file.findUniqueOrThrow({ where: { id } })).name
const at = (id: string) => `/documents/${id}/renaming`
const json = { accept: 'application/json' }

describe.each([
  ['max', 'max', 201],
  ['max', 'nora', 403],
  ['nora', 'nora', 201],
  ['carl', 'carl', 201],
  ['carl', 'max', 404],
  ['sara', 'sara', 201],
  ['milo', 'nora', 403],
  ['sofia', 'nora', 201],
  ['oscar', 'max', 403],
  ['vera', 'max', 403],
  ['otto', 'max', 404],
] as const)('%s renames what %s added: %i', (who, whose, status) => {
  test('the list, the form and what it sends say the same', async () => {
    const id = await add(whose)
    const visitor = await portal.visitor(world.people[who].email)
    const { data } = await visitor.json(`/projects/${line4}/documents`)
    const listed = data.documents?.find((one: { id: string }) => one.id === id)
    expect(listed?.can.rename ?? false).toBe(status === 201)
    expect((await visitor.page(at(id))).status).toBe(status === 201 ? 200 : status)
    const sent = await visitor.send(at(id), { json: { name: 'Frame' } })
    expect([sent.status, await nameOf(id)]).toEqual([status, status === 201 ? 'Frame.pdf' : 'Layout.pdf'])
    const logged = await prisma.activity.findMany({ where: { subjectId: id, action: 'update' } })
    expect(logged.map(({ detail }) => detail)).toEqual(status === 201 ? [{ fields: ['name'] }] : [])
  })
})

describe('the name', () => {
  let max: Visitor
  beforeAll(async () => {
    max = await portal.visitor(world.people.max.email)
  })

  test.each([
    ['Plan', 'Plan.pdf'],
    ['Plan.PDF', 'Plan.pdf'],
    ['Plan.exe', 'Plan.exe.pdf'],
    ['  Plan \u202e of\u0000  June ', 'Plan of June.pdf'],
    ['.hidden', 'hidden.pdf'],
    ['x'.repeat(180), `${'x'.repeat(176)}.pdf`],
  ])('%j becomes %j', async (name, becomes) => {
    const id = await add('max')
    expect((await max.send(at(id), { json: { name } })).status).toBe(201)
    const { headers } = await max.send(`/documents/${id}`)
    expect([await nameOf(id), headers.get('content-disposition')]).toEqual([
      becomes,
      expect.stringContaining(`filename="${becomes}"`),
    ])
  })

  test.each([
    ['', 'missing'],
    [' \u200b ', 'missing'],
    ['.pdf', 'missing'],
    ['...', 'missing'],
    ['../Plan', 'no-slash'],
    ['C:\\Plan', 'no-slash'],
    ['x'.repeat(181), 'too-long'],
  ])('%j is refused in words', async (name, problem) => {
    const id = await add('max')
    const sent = await max.send(at(id), { json: { name } })
    expect([sent.status, sent.data.fields, await nameOf(id)]).toEqual([400, { name: problem }, 'Layout.pdf'])
    expect((await max.post(at(id), { name })).text).toContain('aria-invalid="true"')
  })

  test('what else is sent along changes nothing', async () => {
    const id = await add('max')
    for (const more of [{ mediaType: 'text/html' }, { projectId: world.projects.packing }, { creatorId: null }])
      expect((await max.send(at(id), { json: { name: 'Frame', ...more } })).status).toBe(400)
    expect(await nameOf(id)).toBe('Layout.pdf')
  })
})

test('Otto gets the 404 of what never was; Carl, whose grant has ended, as well', async () => {
  const [ofMax, ofCarl] = [await add('max'), await add('carl')]
  const [otto, carl] = [await portal.visitor(world.people.otto.email), await portal.visitor(world.people.carl.email)]
  const ask = (who: Visitor, id: string) =>
    Promise.all([who.page(at(id)), who.send(at(id), { json: { name: 'Mine' } }), who.post(at(id), { name: 'Mine' })])
  const mine = { principalId: world.people.carl.membershipId }
  await prisma.grant.updateMany({ where: mine, data: { expiresAt: new Date() } })
  for (const [who, id] of [[otto, ofMax] as const, [carl, ofCarl] as const]) {
    const [real, unreal] = [await ask(who, id), await ask(who, never)]
    expect(real.map(({ status }) => status)).toEqual([404, 404, 404])
    expect(real.map(({ text }) => text)).toEqual(unreal.map(({ text }) => text))
  }
  await prisma.grant.updateMany({ where: mine, data: { expiresAt: null } })
  expect([await nameOf(ofMax), await nameOf(ofCarl)]).toEqual(['Layout.pdf', 'Layout.pdf'])
})

test('whoever does not see names of documents gives them none', async () => {
  const id = await add('max')
  const level = await prisma.projectAccessLevel.findUniqueOrThrow({ where: { name: 'Customer' } })
  const areas = level.areas as Record<string, { hidden: string[] }>
  const documents = { ...areas.documents, hidden: ['File.name'] }
  await prisma.projectAccessLevel.update({ where: { id: level.id }, data: { areas: { ...areas, documents } } })
  const max = await portal.visitor(world.people.max.email)
  expect((await max.page(at(id))).status).toBe(403)
  const sent = await max.send(at(id), { json: { name: 'Frame' } })
  expect([sent.status, await nameOf(id)]).toEqual([403, 'Layout.pdf'])
  await prisma.projectAccessLevel.update({ where: { id: level.id }, data: { areas: level.areas as object } })
})

test('Max and Nora rename the same: whoever was second reads both names, and may mean theirs', async () => {
  const id = await add('nora')
  await prisma.file.update({ where: { id }, data: { creatorId: world.people.max.membershipId } })
  const [max, sofia] = [await portal.visitor(world.people.max.email), await portal.visitor(world.people.sofia.email)]
  const { version, document } = (await max.json(at(id))).data
  expect((await sofia.send(at(id), { json: { name: 'Hers', version } })).status).toBe(201)
  const form = { name: 'His', version, shown: JSON.stringify({ name: document.name }) }
  const again = await max.post(at(id), form)
  expect([again.status, again.text]).toEqual([400, expect.stringContaining('Hers.pdf')])
  expect(again.text).toContain('value="His"')
  const told = await max.send(at(id), { json: { name: 'His', version }, headers: json })
  expect(told.data.meanwhile).toMatchObject({ now: { name: 'Hers.pdf' } })
  const mine = await max.post(at(id), { ...form, version: told.data.meanwhile.version })
  expect([mine.status, mine.headers.get('location'), await nameOf(id)]).toEqual([
    303,
    `/projects/${line4}/documents`,
    'His.pdf',
  ])
})

test('of two at the same moment with the same version one has renamed it', async () => {
  const id = await add('max')
  const max = await portal.visitor(world.people.max.email)
  const { version } = (await max.json(at(id))).data
  const actor = await actorOf('max')
  const both = ['One', 'Two'].map((name) => () => renameDocument(actor, id, { name }, version))
  const ends = await atOnce(`select from "File" where id = '${id}' for update`, ...both)
  expect(ends.map(endOf).toSorted()).toEqual(['done', 'invalid'])
  expect(await prisma.activity.count({ where: { subjectId: id, action: 'update' } })).toBe(1)
})
