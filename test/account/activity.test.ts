import { beforeAll, expect, test } from '@jest/globals'
import type { PersonKey } from '../../cast/people.ts'
import { share } from '../../domain/access/sharing/share.ts'
import { sharing } from '../../domain/access/sharing/terms.ts'
import { unshare } from '../../domain/access/sharing/unshare.ts'
import type { AccountActivity } from '../../domain/account/activity/list.ts'
import { findSuspendedOf } from '../../domain/people/invitations/suspended.ts'
import { disablePerson } from '../../domain/people/members/disable.ts'
import { enablePerson } from '../../domain/people/members/enable.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { openPortal } from '../portal/visitor.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'

const portal = openPortal()
const { people, projects } = world
const page = '/account/activity'
const partner = await prisma.projectAccessLevel.findUniqueOrThrow({ where: { name: 'Partner delivery' } })
const give = async (who: PersonKey, more: object = {}, resourceId = projects.packing) =>
  share(
    await actorOf('sofia'),
    sharing.parse({
      ...{ resourceKind: 'project', resourceId, principalKind: 'membership', principalId: people[who].membershipId },
      ...more,
    }),
  )
const read = async (who: Visitor, query = 'kind=sharing') =>
  (await who.json(`${page}?${query}`)).data.activity as AccountActivity[]
let abel: Visitor
let ada: Visitor
let gina: Visitor
beforeAll(async () => {
  abel = await portal.visitor('abel@northwind.test')
  ada = await portal.visitor('ada@brightline.test')
  gina = await portal.visitor('gina@globex.test')
})

test('Abel reads what became of a share of Packing cell, until Bruno is gone whom nobody names to him any more', async () => {
  // Else Abel would still be told of Bruno, who works for Northwind.
  await prisma.partnerAccess.deleteMany()
  const { id } = await give('bruno', { until: '2030-01-01' })
  await give('bruno', { until: '2030-02-01' })
  await give('bruno', { levelId: partner.id })
  const [changed, longer, given] = await read(abel)
  const told = { about: `${people.bruno.name} (Brightline Integrators)`, by: 'Sofia Marino (Meridian Works)' }
  expect(given).toMatchObject({ ...told, thing: { project: 'Packing cell' }, detail: { turn: 'given' } })
  expect(longer).toMatchObject({ detail: { turn: 'longer' } })
  expect(changed?.detail).toEqual({ turn: 'changed', from: '', to: 'Partner delivery' })
  expect(await read(abel, 'kind=sharing&q=bruno')).toHaveLength(3)
  const shown = await abel.page(page)
  expect(shown.text).toContain('Gave access for longer')
  expect(shown.text).toContain('Level: the usual one → Partner delivery')
  const answer = JSON.stringify(await read(abel))
  expect(answer).not.toMatch(/2030|bruno@|principalId/)
  await unshare(await actorOf('sofia'), id)
  expect((await read(abel))[0]).toMatchObject({ about: null, detail: { turn: 'ended' } })
  expect(await read(abel, 'kind=sharing&q=bruno')).toEqual([])
  const csv = await abel.send(`${page}/csv?kind=sharing`)
  expect(csv.text).toContain('Packing cell')
  expect(csv.text).not.toContain('Bruno')
})

test('the neighbour and a partner read nothing of it; Ada reads that Carl got in once she gets there as well, without level or who gave it', async () => {
  await give('carl', { levelId: partner.id })
  for (const who of [gina, ada]) {
    expect((await read(who, '')).filter(({ thing }) => thing?.project === 'Packing cell')).toEqual([])
    expect((await who.send(`${page}/csv`)).text).not.toContain('Packing cell')
  }
  await give('ada')
  const elsewhere = (await read(ada)).find(({ about }) => about === people.carl.name)
  expect(elsewhere).toMatchObject({ by: null, thing: { name: null, project: 'Packing cell' } })
  expect(elsewhere?.detail).toEqual({ turn: 'given' })
  expect(await read(ada, 'kind=sharing&q=sofia')).toEqual([])
  await give('sara')
  expect(JSON.stringify(await read(ada))).not.toContain(people.sara.name)
})

test('a share that comes back with Carl is read where he got in, and not by the neighbour', async () => {
  const adam = await actorOf('adam')
  const { membershipId } = people.carl
  await disablePerson(adam, membershipId)
  const restore = (await findSuspendedOf(adam, membershipId)).map(({ id }) => id)
  await enablePerson(adam, membershipId, { restore })
  const [returned] = (await read(abel)).filter(({ detail }) => detail.turn === 'returned')
  expect(returned).toMatchObject({
    ...{ about: `${people.carl.name} (Brightline Integrators)`, thing: { project: 'Packing cell' } },
    detail: { level: 'Partner delivery' },
  })
  expect((await abel.page(page)).text).toContain('Let an access come back')
  expect((await read(gina, '')).filter(({ detail }) => detail.turn === 'returned')).toEqual([])
})

test('requests are read of one’s own people alone, and no share of a project that is not seen', async () => {
  const ask = async (who: Visitor, id: string) =>
    (await who.send(`/projects/${id}/access-request`, { json: { reason: '' } })).status
  expect(await ask(await portal.visitor('oscar@northwind.test'), projects.line4)).toBe(201)
  expect(await ask(await portal.visitor('carl@brightline.test'), projects.line4)).toBe(201)
  const asked = (await read(abel)).filter(({ action }) => action === 'ask-access')
  expect(asked).toMatchObject([{ about: people.oscar.name, thing: { project: 'Line 4 retrofit' }, detail: {} }])
  const where = { where: { id: (await actorOf('abel')).membershipId }, include: { accessLevel: true } }
  const { accessLevel } = await prisma.membership.findUniqueOrThrow(where)
  await prisma.accessLevel.update({
    where: { id: accessLevel.id },
    data: { ceilings: { ...(accessLevel.ceilings as object), overview: 'none', plan: 'none' } },
  })
  expect(await read(abel)).toEqual([])
  await prisma.accessLevel.update({ where: { id: accessLevel.id }, data: { ceilings: accessLevel.ceilings as object } })
})

test('documents are told with who added and took them, as far as levels show both', async () => {
  const file = await prisma.file.findFirstOrThrow({ where: { projectId: projects.line4 } })
  expect((await abel.send(`/documents/${file.id}`)).status).toBe(200)
  const otto = { actorId: people.otto.membershipId, actorName: people.otto.name }
  const log = {
    organisationId: file.organisationId,
    projectId: file.projectId,
    subjectKind: 'File',
    subjectId: file.id,
  }
  await prisma.activity.create({ data: { ...log, ...otto, action: 'download' } })
  await prisma.activity.create({
    data: {
      ...{ ...log, subjectId: people.max.personId, action: 'delete' },
      ...{ actorId: people.max.membershipId, actorName: people.max.name },
    },
  })
  const rows = await read(abel, 'kind=documents')
  expect(rows.slice(0, 3)).toMatchObject([
    { action: 'delete', by: people.max.name, thing: { name: null, project: 'Line 4 retrofit' } },
    { action: 'download', by: null, thing: { name: file.name } },
    { action: 'download', by: people.abel.name, thing: { name: file.name } },
  ])
  expect(await read(abel, 'kind=documents&q=otto')).toEqual([])
  const levels = await prisma.projectAccessLevel.findMany()
  const become = (documents: object) =>
    Promise.all(
      levels.map(({ id, areas }) =>
        prisma.projectAccessLevel.update({ where: { id }, data: { areas: { ...(areas as object), documents } } }),
      ),
    )
  await become({ access: 'view', hidden: ['File.creatorId', 'File.name'] })
  const hidden = await read(abel, 'kind=documents')
  expect(hidden[0]).toMatchObject({ action: 'delete', by: null })
  expect(JSON.stringify(hidden)).not.toContain(file.name)
  expect((await read(abel, 'kind=documents&q=max')).length).toBe(0)
  await become({ access: 'none' })
  expect(await read(abel, 'kind=documents')).toEqual([])
  expect((await abel.send(`${page}/csv`)).text).not.toMatch(/Uploaded|Downloaded/)
})
