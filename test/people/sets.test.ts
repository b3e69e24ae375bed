import { expect, test } from '@jest/globals'
import type { PersonKey } from '../../cast/people.ts'
import { share } from '../../domain/access/sharing/share.ts'
import { deleteSet } from '../../domain/people/sets/delete.ts'
import { addToSet } from '../../domain/people/sets/members.ts'
import { createSet } from '../../domain/people/sets/write.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'
import { atOnce, endOf } from './at-once.ts'

const portal = openPortal()
const { northwind, globex } = world.organisations
const { packing, cleanRoom } = world.projects
const visit = (who: PersonKey) => portal.visitor(world.people[who].email)
const memberOf = (who: PersonKey) => world.people[who].membershipId
let group = ''

/** A project of Globex is shared with a group: nobody of Northwind sees it otherwise. */
const shareWith = (principalId: string, resourceId = cleanRoom) =>
  prisma.grant.create({
    data: { principalKind: 'group', principalId, resourceKind: 'project', resourceId, via: 'share' },
  })
const sees = async (who: PersonKey) => (await (await visit(who)).json(`/projects/${cleanRoom}`)).status === 200
const members = (id: string) => prisma.groupMember.count({ where: { groupId: id } })

beforeEach(async () => {
  group = await createSet(await actorOf('max'), 'Group', { name: `Buyers ${Math.random()}`, organisationId: northwind })
})
afterEach(() => prisma.group.deleteMany({ where: { name: { startsWith: 'Buyers' } } }))

test('Max makes a group once, renames it, puts Oscar in and takes him out; it is in the log', async () => {
  const max = await visit('max')
  const once = /name="once" value="([^"]+)"/.exec((await max.page('/groups')).text)?.[1] ?? ''
  const made = await Promise.all([1, 2].map(() => max.post('/groups', { once, name: 'Buyers of screws' })))
  const { id } = await prisma.group.findFirstOrThrow({ where: { name: 'Buyers of screws' } })
  expect(made.map(({ headers }) => headers.get('location'))).toEqual(Array(2).fill(`/groups/${id}`))
  expect((await max.send(`/groups/${id}`, { json: { name: 'Buyers of bolts' } })).status).toBe(201)
  const offered = (await max.json(`/groups/${id}/members?q=oscar`)).data.people
  expect(offered).toMatchObject([{ id: memberOf('oscar'), name: 'Oscar Dahl' }])
  const form = { membershipId: memberOf('oscar'), to: `/groups/${id}/members?q=o` }
  expect((await max.post(`/groups/${id}/members`, form)).headers.get('location')).toBe(form.to)
  expect((await max.post(`/groups/${id}/members`, form)).status).toBe(303)
  expect((await max.json(`/groups/${id}`)).data).toMatchObject({
    total: 1,
    opens: null,
    can: { update: true, delete: false },
  })
  expect((await max.json(`/groups/${id}/members?q=oscar`)).data.total).toBe(0)
  const taking = `/groups/${id}/members/${memberOf('oscar')}`
  expect((await max.send(taking, { method: 'DELETE', json: {} })).status).toBe(200)
  expect((await max.post(`${taking}/removal`)).status).toBe(404)
  // That something was refused is written after it was answered.
  const where = { subjectId: id, action: { not: 'be-refused' } }
  const logged = await prisma.activity.findMany({ where, orderBy: { at: 'asc' } })
  expect(logged.map(({ action }) => action)).toEqual(['create', 'update', 'add-member', 'remove-member'])
})

test.each(['Maintenance', 'maintenance', ' MAINTENANCE '])('a second group %j is refused in words', async (name) => {
  const { status, text } = await (await visit('max')).post('/groups', { name })
  expect([status, text.includes('There is one of this name already.')]).toEqual([400, true])
  expect((await (await visit('gina')).send('/groups', { json: { name } })).status).toBe(201)
  await prisma.group.deleteMany({ where: { organisationId: globex, name: name.trim() } })
})

test('two make a group of one name at once: there is one, and the other is told', async () => {
  const [max, sara] = [await actorOf('max'), await actorOf('sara')]
  const making = { name: 'Buyers twice', organisationId: northwind }
  const ends = await atOnce(
    'lock table "Group" in share mode',
    () => createSet(max, 'Group', making),
    () => createSet(sara, 'Group', making),
  )
  expect(ends.map(endOf).toSorted()).toEqual(['done', 'invalid'])
})

test.each<[PersonKey, string]>([
  ['otto', 'a neighbour'],
  ['carl', 'a partner'],
  ['milo', 'staff'],
])('%s, %s, comes into no group of Northwind, of the database neither', async (who) => {
  const nora = await visit('nora')
  const { status, data } = await nora.send(`/groups/${group}/members`, { json: { membershipId: memberOf(who) } })
  expect([status, data.fields, await members(group)]).toEqual([400, { membershipId: 'no-colleague' }, 0])
  const row = { data: { groupId: group, membershipId: memberOf(who) } }
  await expect(prisma.groupMember.create(row)).rejects.toThrow(/member of another organisation/)
})

test('who may not give access puts nobody into a group that opens something, nor takes anybody out, nor renames it', async () => {
  await shareWith(group)
  const max = await visit('max')
  const json = { membershipId: memberOf('oscar') }
  for (const answer of [
    await max.send(`/groups/${group}/members`, { json }),
    await max.json(`/groups/${group}/members`),
    await max.send(`/groups/${group}`, { json: { name: 'Buyers of all' } }),
    await max.send(`/groups/${group}/members/${memberOf('oscar')}`, { method: 'DELETE', json: {} }),
    await (await visit('sara')).send(`/groups/${group}`, { method: 'DELETE', json: {} }),
  ])
    expect(answer).toMatchObject({
      status: 403,
      data: { needs: expect.stringContaining('Something is shared with this group') },
    })
  expect((await max.json(`/groups/${group}`)).data).toMatchObject({ opens: null, closed: true, can: { update: false } })
  expect(await sees('oscar')).toBe(false)
})

test('Abel is told what it opens before he puts Oscar in: from then on Oscar sees it, until he is taken out', async () => {
  await shareWith(group)
  await shareWith(group, packing)
  const abel = await visit('abel')
  const { text } = await abel.page(`/groups/${group}/members`)
  // Globex's project is not Abel's to see.
  for (const words of ['gets in here', 'Packing cell', 'Something you cannot see']) expect(text).toContain(words)
  expect(text).not.toContain('Clean room')
  expect((await abel.post(`/groups/${group}/members`, { membershipId: memberOf('oscar') })).status).toBe(303)
  expect(await sees('oscar')).toBe(true)
  expect((await abel.post(`/groups/${group}/members/${memberOf('oscar')}/removal`)).status).toBe(303)
  expect(await sees('oscar')).toBe(false)
})

test('a group that opens something is deleted as it was shown, and what it opened is closed', async () => {
  await addToSet(await actorOf('max'), 'Group', group, { membershipId: memberOf('oscar') })
  await shareWith(group)
  const nora = await visit('nora')
  const shown = /name="agreed" value="([^"]+)"/.exec((await nora.page(`/groups/${group}/deletion`)).text)?.[1] ?? ''
  await shareWith(group, packing)
  const stale = await nora.post(`/groups/${group}/deletion`, { agreed: shown })
  expect([stale.status, stale.text.includes('nothing was deleted')]).toEqual([400, true])
  expect((await nora.send(`/groups/${group}`, { method: 'DELETE', json: {} })).data.fields).toEqual({
    form: 'opens-changed',
  })
  expect(await sees('oscar')).toBe(true)
  const { agreed } = (await nora.json(`/groups/${group}`)).data.opens
  expect((await nora.post(`/groups/${group}/deletion`, { agreed })).headers.get('location')).toBe('/groups')
  expect(await sees('oscar')).toBe(false)
  expect(await prisma.grant.count({ where: { principalId: group } })).toBe(0)
  expect(await prisma.activity.findFirst({ where: { subjectId: group, action: 'delete' } })).toMatchObject({
    detail: { shares: 2 },
  })
})

test('while a group is deleted nothing is shared with it, and while something is shared with it nobody puts people in', async () => {
  const [olga, nora, max] = [await actorOf('olga'), await actorOf('nora'), await actorOf('max')]
  const lock = `select from "Group" where id = '${group}' for update`
  const sharing = { resourceKind: 'project', resourceId: packing, principalKind: 'group', principalId: group } as const
  const shared = await atOnce<unknown>(
    lock,
    () => share(olga, sharing),
    () => addToSet(max, 'Group', group, { membershipId: memberOf('oscar') }),
  )
  const isIn = (await members(group)) > 0
  expect(shared.map(endOf)).toEqual(isIn ? ['done', 'done'] : ['done', 'invite-Group'])
  const { agreed } = (await (await visit('nora')).json(`/groups/${group}`)).data.opens
  await atOnce<unknown>(
    lock,
    () => share(olga, { ...sharing, resourceId: world.projects.line4 }),
    () => deleteSet(nora, 'Group', group, { agreed }),
  )
  const left = await prisma.group.count({ where: { id: group } })
  expect(await prisma.grant.count({ where: { principalId: group } })).toBe(left * 2)
})

test('the group and team that Northwind began with stay', async () => {
  const first = { where: { organisationId: northwind }, orderBy: { createdAt: 'asc' } } as const
  const [home, team] = [await prisma.group.findFirstOrThrow(first), await prisma.team.findFirstOrThrow(first)]
  const nora = await visit('nora')
  for (const [at, told] of [
    [`/groups/${home.id}`, 'group'],
    [`/teams/${team.id}`, 'team'],
  ] as const) {
    expect((await nora.page(`${at}/deletion`)).text).toContain(`began with this ${told}`)
    const answer = await nora.send(at, { method: 'DELETE', json: {} })
    expect([answer.status, answer.data.needs]).toEqual([409, expect.stringContaining(`began with this ${told}`)])
  }
})

test('teams are made and changed by who looks after people, and read by who sees contacts', async () => {
  const team = await createSet(await actorOf('abel'), 'Team', { name: 'Shift B', organisationId: northwind })
  const json = { membershipId: memberOf('oscar') }
  for (const who of ['sara', 'max', 'oscar'] as const) {
    const visitor = await visit(who)
    expect((await visitor.json(`/teams/${team}`)).data).toMatchObject({
      opens: null,
      can: { update: false, delete: false },
    })
    const answers = [
      await visitor.send('/teams', { json: { name: 'Mine' } }),
      await visitor.send(`/teams/${team}/members`, { json }),
      await visitor.send(`/teams/${team}`, { method: 'DELETE', json: {} }),
    ]
    expect(answers.map(({ status, data }) => [status, /administrator/.test(data.needs)])).toEqual(
      Array(3).fill([403, true]),
    )
  }
  const abel = await visit('abel')
  expect((await abel.send(`/teams/${team}/members`, { json })).status).toBe(201)
  expect((await abel.send(`/teams/${team}`, { method: 'DELETE', json: {} })).status).toBe(200)
})
