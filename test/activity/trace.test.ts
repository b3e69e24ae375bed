import { mostLogged } from '../../domain/activity/sample.ts'
import { prisma } from '../../prisma/client.ts'
import { openBackOffice } from '../admin/back-office.ts'
import { openPortal } from '../portal/visitor.ts'
import { until } from '../until.ts'
import { castPassword } from '../visitor.ts'
import { world } from '../world.ts'

const portal = openPortal()
const office = openBackOffice()
const { nora, otto, oscar, milo, sofia } = world.people
const { northwind, globex, meridian } = world.organisations

/** The lines of an action, the oldest first, once there are as many. */
async function lines(action: string, count: number) {
  const read = () => prisma.activity.findMany({ where: { action }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })
  await until(async () => (await read()).length >= count)
  return read()
}

test('a wrong password and a wrong code are written down with whom they were for; an address nobody has, at the host', async () => {
  const stranger = await portal.visitor()
  for (const email of [nora.email, 'nobody@northwind.test'])
    expect((await stranger.send('/sign-in', { json: { email, password: 'wrong' } })).status).toBe(401)
  expect((await stranger.send('/sign-in/code', { json: { email: nora.email, code: '000000' } })).status).toBe(401)
  const person = { actorId: null, subjectKind: 'Person', address: '127.0.0.1' }
  expect(await lines('fail-sign-in', 3)).toMatchObject([
    { ...person, subjectId: nora.personId, organisationId: northwind, detail: { by: 'password' } },
    { ...person, subjectId: null, organisationId: meridian, detail: { by: 'password' } },
    { ...person, subjectId: nora.personId, organisationId: northwind, detail: { by: 'code' } },
  ])
})

test('signing out is written down, at both doors', async () => {
  const atPortal = await portal.visitor(otto.email)
  await atPortal.post('/sign-out')
  // Written behind the answer.
  await lines('sign-out', 1)
  const atOffice = await office.colleague('sofia')
  await atOffice.send('/sign-out', { method: 'POST', body: new URLSearchParams() })
  expect(await lines('sign-out', 2)).toMatchObject([
    { actorId: otto.membershipId, organisationId: globex, address: '127.0.0.1' },
    { actorId: sofia.membershipId, organisationId: meridian, address: '127.0.0.1' },
  ])
})

test('a download is written down with its project, a HEAD is none', async () => {
  const visitor = await portal.visitor(nora.email)
  const file = await prisma.file.findFirstOrThrow({ where: { projectId: world.projects.line4 } })
  expect((await visitor.send(`/documents/${file.id}`, { method: 'HEAD' })).status).toBe(200)
  expect((await visitor.send(`/documents/${file.id}`)).status).toBe(200)
  const about = { subjectId: file.id, projectId: world.projects.line4, organisationId: northwind }
  expect(await lines('download', 1)).toMatchObject([{ actorId: nora.membershipId, ...about, address: '127.0.0.1' }])
})

test('an export is written down', async () => {
  const colleague = await office.colleague('sofia')
  expect((await colleague.send('/admin/export/Project.csv')).status).toBe(200)
  expect(await lines('export', 1)).toMatchObject([
    { actorId: sofia.membershipId, subjectKind: 'Project', address: '127.0.0.1' },
  ])
})

test('what somebody signed in was refused is written down, theirs or not there alike; a mistyped address is not', async () => {
  const visitor = await portal.visitor(oscar.email)
  const { cleanRoom } = world.projects
  const nowhere = '00000000-0000-4000-8000-000000000000'
  for (const path of [`/projects/${cleanRoom}`, `/updates/${nowhere}`, '/porjects'])
    expect((await visitor.json(path)).status).toBe(404)
  const forbidden = await visitor.send(`/projects/${world.projects.line4}/documents`, { method: 'POST', form: {} })
  expect(forbidden.status).toBe(403)
  const manager = await office.colleague('milo')
  expect((await manager.send(`/admin/api/resources/Project/records/${cleanRoom}/show`)).status).toBe(404)
  const by = (membershipId: string) => ({ actorId: membershipId, address: '127.0.0.1' })
  const found = await lines('be-refused', 4)
  expect(found).toHaveLength(4)
  expect(found).toEqual(
    expect.arrayContaining(
      [
        { ...by(oscar.membershipId), subjectKind: 'Project', subjectId: cleanRoom, detail: { status: 404 } },
        { ...by(oscar.membershipId), subjectKind: 'Update', subjectId: nowhere, detail: { status: 404 } },
        { ...by(oscar.membershipId), subjectKind: 'Project', subjectId: world.projects.line4, detail: { status: 403 } },
        { ...by(milo.membershipId), subjectKind: 'Project', subjectId: cleanRoom, detail: { status: 404 } },
      ].map((line) => expect.objectContaining(line)),
    ),
  )
})

test('who asks for what is not theirs again and again fills no log', async () => {
  const visitor = await portal.visitor(otto.email)
  const before = await prisma.activity.count({ where: { action: 'be-refused' } })
  const asked = Array.from({ length: mostLogged.refusals + 15 }, () =>
    visitor.json(`/projects/${world.projects.line4}`),
  )
  for (const { status } of await Promise.all(asked)) expect(status).toBe(404)
  const key = `log:refusals:${otto.personId}`
  await until(async () => ((await prisma.attempt.findUnique({ where: { key } }))?.points ?? 0) >= asked.length)
  await until(
    async () => (await prisma.activity.count({ where: { action: 'be-refused' } })) - before >= mostLogged.refusals,
  )
  expect((await prisma.activity.count({ where: { action: 'be-refused' } })) - before).toBe(mostLogged.refusals)
})

test('staff find all of that by a filter', async () => {
  const colleague = await office.colleague('sofia')
  for (const action of ['fail-sign-in', 'be-refused', 'sign-out', 'export', 'download']) {
    const { data } = await colleague.send(`/admin/api/resources/Activity/actions/list?filters.action=${action}`)
    const actions = data.records.map(({ params }) => params.action)
    expect([...new Set(actions)]).toEqual([action])
  }
})

test('a password that is right leaves no such line', async () => {
  const before = await prisma.activity.count({ where: { action: 'fail-sign-in' } })
  const stranger = await portal.visitor()
  expect((await stranger.send('/sign-in', { json: { email: nora.email, password: castPassword } })).status).toBe(201)
  expect(await prisma.activity.count({ where: { action: 'fail-sign-in' } })).toBe(before)
})
