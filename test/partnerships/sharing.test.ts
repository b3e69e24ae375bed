import { beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { PersonKey } from '../../cast/people.ts'
import { sharing } from '../../domain/access/sharing/terms.ts'
import { prisma } from '../../prisma/client.ts'
import { sees, tryToShare } from '../access/sharing.ts'
import { openPortal } from '../portal/visitor.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'
import { letThemManage } from './sharers.ts'

// Northwind and Brightline are partners in the sample. Here Northwind's people, and Gina of Globex, manage their projects themselves.

const portal = openPortal()
const as = (who: PersonKey) => portal.visitor(world.people[who].email)
const member = (who: PersonKey) => world.people[who].membershipId
const { packing, line4, cleanRoom } = world.projects
const { northwind, brightline } = world.organisations
const at = `/projects/${packing}/sharing`
const levels = new Map((await prisma.projectAccessLevel.findMany()).map((level) => [level.name, level]))
const client = levels.get('Client')?.id as string
const partnership = { senderId: northwind, recipientId: brightline, email: 'bruno@brightline.test' }
const both = { senderView: 'accepted', recipientView: 'accepted', acceptedAt: new Date() } as const
let nora: Visitor
let bruno: Visitor
let id = ''

beforeAll(async () => {
  await letThemManage()
  nora = await as('nora')
  bruno = await as('bruno')
})

beforeEach(async () => {
  await prisma.partnership.deleteMany({ where: { senderId: northwind } })
  await prisma.grant.deleteMany({
    where: { resourceId: { in: [packing, line4, cleanRoom] }, via: { not: 'participant' } },
  })
  id = (await prisma.partnership.create({ data: { ...partnership, ...both } })).id
})

const whom = (who: PersonKey) => ({ principalKind: 'membership', principalId: member(who) }) as const
const shareOf = (more: object, resourceId = packing) =>
  sharing.parse({ resourceKind: 'project', resourceId, levelId: client, ...whom('bruno'), ...more })
const statusOf = async (who: Visitor, path: string) => (await who.json(path)).status
const throughIt = () => prisma.grant.findMany({ where: { via: 'partnership' } })

test('the share box offers partners and their people beside one’s own, and nobody else', async () => {
  const { data } = await nora.json(`${at}/new`)
  const names = (data.principals as { name: string }[]).map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['Brightline Integrators', 'Bruno Costa', 'Max Keller']))
  for (const name of ['Globex', 'Gina Russo', 'Otto Berger']) expect(names).not.toContain(name)
  expect((data.levels as { name: string }[]).map(({ name }) => name)).not.toContain('Internal')
  await prisma.partnership.delete({ where: { id } })
  const alone = (await nora.json(`${at}/new`)).data.principals as { name: string }[]
  expect(alone.map(({ name }) => name)).not.toContain('Bruno Costa')
})

test('what is shared hangs on the partnership, opens with the next request, and is told as that', async () => {
  expect(await statusOf(bruno, `/projects/${packing}`)).toBe(404)
  const form = { with: `membership:${member('bruno')}`, levelId: client, until: '2999-01-31', once: 'partner-1' }
  for (const _ of [1, 2]) expect((await nora.post(at, form)).status).toBe(303)
  expect(await throughIt()).toMatchObject([{ partnershipId: id, resourceId: packing, creatorId: member('nora') }])
  expect(await statusOf(bruno, `/projects/${packing}`)).toBe(200)
  const box = (await nora.page(at)).text
  for (const told of ['Bruno Costa', 'through the partnership', 'Client', '2999', 'Nora Lindqvist'])
    expect(box).toContain(told)
  expect((await nora.page(`/account/access/${packing}`)).text).toContain('As a partner of Northwind Tools, by name')
  const [grant] = await throughIt()
  expect(await statusOf(bruno, `/shares/${grant?.id}`)).toBe(404)
  const olga = await as('olga')
  expect((await olga.post(`/shares/${grant?.id}`, { levelId: client, until: '' })).status).toBe(303)
  const after = await prisma.grant.findMany({ where: { resourceId: packing, principalId: member('bruno') } })
  expect(after).toMatchObject([{ id: grant?.id, via: 'partnership', partnershipId: id, expiresAt: null }])
  await nora.post(`/shares/${grant?.id}/ending`)
  expect([await statusOf(bruno, `/projects/${packing}`), await throughIt()]).toEqual([404, []])
})

test('nobody shares more than theirs, and nobody with whom they are no partners', async () => {
  const internal = levels.get('Internal')?.id
  const delivery = levels.get('Partner delivery')?.id
  const guest = await prisma.membership.create({
    data: {
      person: { create: { name: 'Zed', email: 'zed@brightline.test' } },
      organisation: { connect: { id: brightline } },
      accessLevel: { connect: { name: 'Customer viewer' } },
      profile: 'guest',
    },
  })
  const answers = {
    inside: await tryToShare('nora', shareOf({ levelId: internal })),
    above: await tryToShare('nora', shareOf({ levelId: delivery })),
    visitor: await tryToShare('vera', shareOf({})),
    managerElsewhere: await tryToShare('max', shareOf({})),
    neighbour: await tryToShare('gina', shareOf({}, cleanRoom)),
    neighboursPerson: await tryToShare('nora', shareOf(whom('gina'))),
    guestOfPartner: await tryToShare('nora', shareOf({ principalId: guest.id })),
    anothersThing: await tryToShare('nora', shareOf({}, cleanRoom)),
    whole: await tryToShare('nora', shareOf({ principalKind: 'organisation', principalId: brightline })),
  }
  expect(answers).toEqual({
    ...{ inside: 'inside-only', above: 'above-own-level', visitor: expect.not.stringContaining('shared') },
    ...{
      managerElsewhere: 'share-Project',
      neighbour: 'not-to-be-shared-with',
      neighboursPerson: 'not-to-be-shared-with',
    },
    ...{ guestOfPartner: 'not-to-be-shared-with', anothersThing: 'not-found' },
    whole: 'shared',
  })
  expect(await sees('ada', packing)).toBe(true)
  await prisma.membership.delete({ where: { id: guest.id } })
  await prisma.partnership.update({ where: { id }, data: { recipientView: null, senderView: 'rejected' } })
  // However it ended, nothing that hung on it is left.
  expect([await throughIt(), await sees('ada', packing)]).toEqual([[], false])
  expect(await tryToShare('nora', shareOf({}))).toBe('not-to-be-shared-with')
})

test('whoever ends it reads by name what falls away; it is gone at once, what staff gave stays, and both logs tell it', async () => {
  for (const who of ['bruno', 'carl'] as const) expect(await tryToShare('nora', shareOf(whom(who)))).toBe('shared')
  expect(await tryToShare('olga', shareOf({}, line4))).toBe('shared')
  const page = `/account/partners/${id}/ending`
  const [seenByNora, seenByBruno] = [(await nora.json(page)).data, (await bruno.json(page)).data]
  const told = (across: { shares: { name: string; onName: string }[] }) =>
    across.shares.map(({ name, onName }) => `${name}: ${onName}`)
  expect([told(seenByNora.ours), told(seenByNora.theirs)]).toEqual([
    ['Bruno Costa: Packing cell', 'Carl Jensen: Packing cell'],
    [],
  ])
  expect([told(seenByBruno.ours), told(seenByBruno.theirs)]).toEqual([
    [],
    ['Bruno Costa: Packing cell', 'Carl Jensen: Packing cell'],
  ])
  expect((await nora.page(page)).text).toContain('What we share with them')
  expect(await statusOf(await as('gina'), page)).toBe(404)
  expect(await statusOf(bruno, `/projects/${packing}`)).toBe(200)
  await bruno.post(`/account/partners/${id}/deletion`)
  expect([await statusOf(bruno, `/projects/${packing}`), await statusOf(bruno, `/projects/${line4}`)]).toEqual([
    404, 200,
  ])
  expect(await throughIt()).toEqual([])
  const log = await prisma.activity.findMany({
    where: { action: { in: ['unshare', 'end-partner'] }, at: { gt: both.acceptedAt } },
  })
  const ended = log.filter(({ action }) => action === 'end-partner').map(({ organisationId }) => organisationId)
  expect(ended.toSorted()).toEqual([northwind, brightline].toSorted())
  const shares = log.filter(({ action, actorId }) => action === 'unshare' && actorId === member('bruno'))
  expect(shares.map(({ organisationId, projectId }) => [organisationId, projectId])).toEqual([
    [northwind, packing],
    [northwind, packing],
  ])
  expect((await nora.page('/account/activity')).text).toContain('Packing cell')
})

test('a partner’s person who shares on what they have through it alone shares through it as well', async () => {
  const lead = levels.get('Customer')?.areas as object
  const { id: levelId } = await prisma.projectAccessLevel.upsert({
    where: { name: 'Partner lead' },
    create: { name: 'Partner lead', areas: { ...lead, overview: { access: 'edit', hidden: [], shown: [] } } },
    update: {},
  })
  const { accessLevelId } = await prisma.membership.findUniqueOrThrow({ where: { id: member('nora') } })
  await prisma.membership.update({ where: { id: member('bruno') }, data: { accessLevelId } })
  expect(await tryToShare('nora', shareOf({ levelId }))).toBe('shared')
  expect(await tryToShare('bruno', shareOf(whom('ada')))).toBe('shared')
  expect((await throughIt()).map(({ partnershipId }) => partnershipId)).toEqual([id, id])
  await nora.post(`/account/partners/${id}/deletion`)
  expect([await sees('bruno', packing), await sees('ada', packing)]).toEqual([false, false])
})

test('shared and ended at the same moment: nothing that was shared is left', async () => {
  for (const _ of [1, 2, 3]) {
    await prisma.partnership.deleteMany({ where: { senderId: northwind } })
    const { id } = await prisma.partnership.create({ data: { ...partnership, ...both } })
    const told = await Promise.all([
      ...(['bruno', 'carl', 'ada'] as const).map((who) => tryToShare('nora', shareOf(whom(who)))),
      bruno.post(`/account/partners/${id}/deletion`).then(({ status }) => status),
      ...(['bruno', 'carl', 'ada'] as const).map((who) => tryToShare('nora', shareOf(whom(who)))),
    ])
    expect(told[3]).toBe(303)
    for (const answer of told.filter((_, place) => place !== 3))
      expect(['shared', 'not-to-be-shared-with']).toContain(answer)
    expect(await prisma.grant.findMany({ where: { resourceId: packing, creatorId: member('nora') } })).toEqual([])
  }
})

test('a project that comes to another organisation leaves the partners of the one before', async () => {
  const until = '2999-01-31'
  expect(
    (await nora.send(at, { json: { with: `membership:${member('bruno')}`, levelId: client, until } })).status,
  ).toBe(201)
  expect(await throughIt()).toHaveLength(1)
  const before = await prisma.project.findUniqueOrThrow({ where: { id: packing } })
  const moved = { organisationId: world.organisations.globex, productId: null }
  await prisma.project.update({ where: { id: packing }, data: moved })
  expect([await throughIt(), await statusOf(bruno, `/projects/${packing}`)]).toEqual([[], 404])
  const { organisationId, productId } = before
  await prisma.project.update({ where: { id: packing }, data: { organisationId, productId } })
  expect(await throughIt()).toEqual([])
})
