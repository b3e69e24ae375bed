import { once } from 'node:events'
import { connect } from 'node:net'
import { crc32 } from 'node:zlib'
import { largestDocument } from '../../domain/documents/content.ts'
import { prisma } from '../../prisma/client.ts'
import { keptFiles } from '../documents/files.ts'
import { openPortal } from '../portal/visitor.ts'
import { until } from '../until.ts'
import { world } from '../world.ts'
import { programAt, secretOf, wrongWith } from './asking.ts'

const portal = openPortal()
const { line4, cleanRoom } = world.projects
const raw = { 'content-type': 'application/octet-stream' }
const state = async () => ({ rows: await prisma.file.count(), kept: (await keptFiles()).length })

/** A program that sends bytes to an address below `/documents`. */
async function sender(who: 'nora' | 'oscar' | 'otto' | 'carl') {
  const secret = await secretOf(who)
  const send = async (query: string, body: RequestInit['body'], headers: Record<string, string> = raw) => {
    const address = `${portal.address()}/api/v1/documents?${query}`
    const own = { authorization: `Bearer ${secret}`, ...headers }
    const response = await fetch(address, { method: 'POST', body, headers: own })
    return { status: response.status, headers: response.headers, data: await response.json() }
  }
  return { send, secret, ask: programAt(portal.address(), secret) }
}

/** The smallest PNG that is one. */
const png = (() => {
  const chunk = (type: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(type), data])
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    check.writeUInt32BE(crc32(named))
    return Buffer.concat([length, named, check])
  }
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IEND', Buffer.alloc(0))])
})()

test('Nora’s program adds a picture as it is; its kind is read off its bytes, and its bytes come back', async () => {
  const { send, ask } = await sender('nora')
  const made = await send(`projectId=${line4}&name=${encodeURIComponent('../C:\\Plan „A“.txt')}`, png)
  expect([made.status, wrongWith('/documents', 'post', made)]).toEqual([201, []])
  expect(made.data).toMatchObject({ name: 'Plan „A“.txt', mediaType: 'image/png', size: png.length, projectId: line4 })
  expect(made.headers.get('location')).toBe(`/api/v1/documents/${made.data.id}`)
  const back = await ask(`/documents/${made.data.id}/bytes`)
  expect([back.status, back.headers.get('content-length')]).toEqual([200, String(png.length)])
  const log = await prisma.activity.findFirstOrThrow({ where: { subjectId: made.data.id, action: 'upload' } })
  expect(log.actorName).toBe('Nora Lindqvist')
})

test('a form with one file is taken too, under its own name; with two or other fields it is refused whole', async () => {
  const { send } = await sender('nora')
  const form = (...names: string[]) => {
    const data = new FormData()
    for (const name of names) data.append('file', new Blob(['a;b\n1;2\n']), name)
    return data
  }
  const made = await send(`projectId=${line4}`, form('rows.csv'), {})
  expect([made.status, made.data.name, wrongWith('/documents', 'post', made)]).toEqual([201, 'rows.csv', []])
  const before = await state()
  const odd = form('rows.csv')
  odd.set('creatorId', world.people.max.membershipId)
  for (const sent of [form('one.csv', 'two.csv'), form(), odd]) {
    const refused = await send(`projectId=${line4}`, sent, {})
    expect([refused.status, wrongWith('/documents', 'post', refused)]).toEqual([400, []])
  }
  expect(await state()).toEqual(before)
})

test('the same bytes under the same key are there once; others under it are refused', async () => {
  const { send } = await sender('nora')
  const under = (bytes: string) =>
    send(`projectId=${line4}&name=a.bin`, bytes, { ...raw, 'idempotency-key': 'bytes-of-nora' })
  const [first, second] = [await under('one'), await under('one')]
  expect([first.status, second.status, second.data.id]).toEqual([201, 201, first.data.id])
  const before = await state()
  expect([(await under('two')).status, await state()]).toEqual([422, before])
})

test.each([
  ['Otto, into Line 4', 'otto', `projectId=${line4}&name=a`, 404],
  ['Nora, into Globex’s', 'nora', `projectId=${cleanRoom}&name=a`, 404],
  ['Oscar, who only looks', 'oscar', `projectId=${line4}&name=a`, 403],
  ['Nora, without a name', 'nora', `projectId=${line4}`, 400],
  ['Nora, without a project', 'nora', 'name=a', 400],
  ['Nora, into a phase of nothing', 'nora', `projectId=${line4}&phaseId=${cleanRoom}&name=a`, 404],
  ['Nora, in somebody’s name', 'nora', `projectId=${line4}&name=a&creatorId=${line4}`, 400],
] as const)('%s: nothing is kept', async (_, who, query, status) => {
  const before = await state()
  const told = await (await sender(who)).send(query, 'bytes')
  expect([told.status, wrongWith('/documents', 'post', told)]).toEqual([status, []])
  expect(await state()).toEqual(before)
})

test('what is empty, too large, or sent in another form is refused', async () => {
  const { send } = await sender('nora')
  const before = await state()
  const at = `projectId=${line4}&name=a.json`
  const json = await send(at, '{}', { 'content-type': 'application/json' })
  const html = await send(at, '<p>', { 'content-type': 'text/html' })
  const empty = await send(at, '')
  const large = await send(at, Buffer.alloc(largestDocument + 1))
  const told = [json, html, empty, large]
  expect(told.map(({ status }) => status)).toEqual([415, 415, 400, 413])
  for (const one of told) expect(wrongWith('/documents', 'post', one)).toEqual([])
  expect(await state()).toEqual(before)
})

/** A document of which so much has come; the rest may follow. */
async function begun(secret: string) {
  const socket = connect(Number(new URL(portal.address()).port), '127.0.0.1')
  await once(socket, 'connect')
  const head = [`POST /api/v1/documents?projectId=${line4}&name=half.bin HTTP/1.1`, 'Host: 127.0.0.1']
  const about = [`Authorization: Bearer ${secret}`, `Content-Type: ${raw['content-type']}`, 'Content-Length: 400000']
  const before = await state()
  socket.write([...head, ...about, '', ''].join('\r\n'))
  socket.write(Buffer.alloc(200_000))
  await until(async () => (await keptFiles()).length === before.kept + 1)
  return { socket, before }
}

test('a document that is torn off leaves nothing', async () => {
  const { secret } = await sender('nora')
  const { socket, before } = await begun(secret)
  socket.destroy()
  await until(async () => (await keptFiles()).length === before.kept)
  expect(await state()).toEqual(before)
})

test('a token that is ended while its bytes arrive has added nothing', async () => {
  const { secret } = await sender('nora')
  const { socket, before } = await begun(secret)
  await prisma.apiToken.deleteMany({ where: { membershipId: world.people.nora.membershipId } })
  socket.write(Buffer.alloc(200_000))
  const [answer] = (await once(socket, 'data')) as [Buffer]
  expect(answer.toString()).toMatch(/^HTTP\/1.1 401 /)
  socket.destroy()
  expect(await state()).toEqual(before)
})

test('a token that reads documents adds none', async () => {
  const secret = await secretOf('nora', ['documents:read', 'access:write'])
  const ask = programAt(portal.address(), secret)
  const told = await ask(`/documents?projectId=${line4}&name=a`, { body: 'bytes', headers: raw })
  expect(told.data.type).toBe('urn:portico:problem:lacks-scope')
})
