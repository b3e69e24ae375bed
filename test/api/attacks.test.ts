import { once } from 'node:events'
import { connect } from 'node:net'
import { prisma } from '../../prisma/client.ts'
import { keptFiles } from '../documents/files.ts'
import { atOnce } from '../people/at-once.ts'
import { openPortal } from '../portal/visitor.ts'
import { until } from '../until.ts'
import { world } from '../world.ts'
import { programAt, secretOf, wrongWith } from './asking.ts'

const portal = openPortal()
const { line4, cleanRoom } = world.projects
const raw = { 'content-type': 'application/octet-stream' }
const { vera, oscar, nora } = world.people
const state = async () => ({ rows: await prisma.file.count(), kept: (await keptFiles()).length })
const nameOf = (name: string) => `/documents?projectId=${line4}&name=${encodeURIComponent(name)}`

test('of two who would take the last licence at the same moment one gets it, the other one is told', async () => {
  await prisma.licenceType.updateMany({ data: { profiles: [] } })
  const type = { name: 'Managing', profiles: ['manager'], sides: ['customer'], pool: 1 } as const
  const { id } = await prisma.licenceType.create({ data: { ...type, profiles: ['manager'], sides: ['customer'] } })
  const [abels, noras] = [await secretOf('abel'), await secretOf('nora')]
  const json = { profile: 'manager', licence: 'take' }
  const give =
    (secret: string, { membershipId }: { membershipId: string }) =>
    () =>
      programAt(portal.address(), secret)(`/memberships/${membershipId}`, { method: 'PATCH', json })
  const ends = await atOnce('select from "Organisation" for no key update', give(abels, vera), give(noras, oscar))
  const told = ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []))
  expect(told.map(({ status }) => status).toSorted()).toEqual([200, 409])
  for (const one of told) expect(wrongWith('/memberships/{id}', 'patch', one)).toEqual([])
  expect(await prisma.licence.count({ where: { typeId: id } })).toBe(1)
  const both = { id: { in: [vera.membershipId, oscar.membershipId] } }
  expect(await prisma.membership.count({ where: { ...both, profile: 'manager' } })).toBe(1)
})

test('the same bytes that come twice at the same moment under one key are there once', async () => {
  const ask = programAt(portal.address(), await secretOf('nora'))
  const before = await state()
  const headers = { ...raw, 'idempotency-key': 'both-at-once-1' }
  const told = await Promise.all([1, 2, 3].map(() => ask(nameOf('both.bin'), { body: 'bytes', headers })))
  expect(told.map(({ status }) => status)).toEqual([201, 201, 201])
  expect(new Set(told.map(({ data }) => data.id)).size).toBe(1)
  await until(async () => (await keptFiles()).length === before.kept + 1)
  expect(await state()).toEqual({ rows: before.rows + 1, kept: before.kept + 1 })
})

test('what was torn off under a key can be sent again under it', async () => {
  const secret = await secretOf('nora')
  const before = await state()
  const socket = connect(Number(new URL(portal.address()).port), '127.0.0.1')
  await once(socket, 'connect')
  const head = [`POST /api/v1${nameOf('torn.bin')} HTTP/1.1`, 'Host: 127.0.0.1', 'Idempotency-Key: torn-off-12']
  const about = [`Authorization: Bearer ${secret}`, `Content-Type: ${raw['content-type']}`, 'Content-Length: 400000']
  socket.write([...head, ...about, '', ''].join('\r\n'))
  socket.write(Buffer.alloc(200_000))
  await until(async () => (await keptFiles()).length === before.kept + 1)
  socket.destroy()
  await until(async () => (await keptFiles()).length === before.kept)
  const headers = { ...raw, 'idempotency-key': 'torn-off-12' }
  const again = await programAt(portal.address(), secret)(nameOf('torn.bin'), { body: 'whole', headers })
  expect([again.status, again.data.size]).toEqual([201, 5])
})

test.each([
  ['nothing', ''],
  ['spaces', '   '],
  ['a way up', '../..'],
  ['what ends it', 'a\0.pdf'],
  ['lines', 'a\r\nSet-Cookie: x=1'],
  ['too much', 'n'.repeat(4000)],
])('a name of %s is refused or made harmless, and never leads anywhere', async (_, name) => {
  const ask = programAt(portal.address(), await secretOf('nora'))
  const told = await ask(nameOf(name), { body: 'bytes', headers: raw })
  expect([[201, 400].includes(told.status), wrongWith('/documents', 'post', told)]).toEqual([true, []])
  const kept = String(told.data.name ?? 'refused')
  expect(kept).not.toMatch(/[\0\r\n/\\]|^\.+$/)
  expect(kept.length).toBeLessThanOrEqual(255)
  if (told.status !== 201) return
  const back = await ask(`/documents/${told.data.id}/bytes`)
  expect([back.status, back.headers.get('set-cookie')]).toEqual([200, null])
})

test('into a project that is hidden, and a phase of another one, nothing is added; to whom the layout hides documents they are not there', async () => {
  const ask = programAt(portal.address(), await secretOf('nora'))
  const before = await state()
  const phase = await prisma.phase.findFirstOrThrow({ where: { projectId: { not: line4 } } })
  for (const query of [`projectId=${cleanRoom}`, `projectId=${line4}&phaseId=${phase.id}`, `projectId=${line4}%00`])
    expect([404, 400]).toContain((await ask(`/documents?${query}&name=a`, { body: 'b', headers: raw })).status)
  const { id: templateId } = await prisma.layoutTemplate.create({
    data: { name: 'No files', layout: { sections: ['overview'] } },
  })
  const given = { targetKind: 'membership', target: nora.membershipId, templateId } as const
  await prisma.layoutAssignment.create({ data: given })
  expect((await ask(nameOf('a'), { body: 'b', headers: raw })).status).toBe(404)
  await prisma.layoutAssignment.deleteMany({ where: { templateId } })
  expect(await state()).toEqual(before)
})

test('a session opens nothing of the API: what its pages show is asked for with a token alone', async () => {
  const noras = await portal.visitor('nora@northwind.test')
  for (const path of ['/memberships', '/contacts', `/memberships/${vera.membershipId}`])
    expect([path, (await noras.json(`/api/v1${path}`)).status]).toEqual([path, 401])
})
