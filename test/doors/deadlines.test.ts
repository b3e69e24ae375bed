import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { deadlines } from '../../doors/bodies/deadlines.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'

const portal = openPortal()
const documents = `/projects/${world.projects.line4}/documents`
const usual = { ...deadlines }
afterEach(() => void Object.assign(deadlines, usual))

/** Sends the head of a POST and a byte of its body every tenth of a second, until it is cut off. Returns what was answered. */
async function trickle(path: string, cookie = '', type = 'application/x-www-form-urlencoded'): Promise<string> {
  const socket = connect(Number(new URL(portal.address()).port), '127.0.0.1')
  socket.on('error', () => {})
  const answered = textOf(socket)
  const head = ['Host: localhost', `Content-Type: ${type}`, 'Content-Length: 100000', 'Accept: text/html']
  socket.write(`POST ${path} HTTP/1.1\r\n${[...head, `Cookie: ${cookie}`].join('\r\n')}\r\n\r\n`)
  if (type.startsWith('multipart'))
    socket.write('--x\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\n')
  const dripping = setInterval(() => socket.write('x'), 100)
  const closed = once(socket, 'close')
  await closed
  clearInterval(dripping)
  return answered
}

async function textOf(socket: Socket): Promise<string> {
  let text = ''
  socket.on('data', (bytes) => {
    text += bytes
  })
  await once(socket, 'close')
  return text
}

test('who sends a byte at a time to the sign-in is cut off with 408', async () => {
  deadlines.body = 400
  expect(await trickle('/sign-in')).toMatch(/^HTTP\/1\.1 408 /)
})

test('who is not signed in is led to the sign-in before a byte of theirs is read, and cut off', async () => {
  deadlines.afterAnswer = 300
  const answer = await trickle(documents, '', 'multipart/form-data; boundary=x')
  expect(answer).toMatch(/^HTTP\/1\.1 302 /)
  expect(answer).toContain('Location: /sign-in')
})

test('an upload of somebody signed in has its own time; one that is refused keeps its connection no longer than the answer', async () => {
  Object.assign(deadlines, { body: 200, upload: 2_000, afterAnswer: 200 })
  const [nora, otto] = await Promise.all([portal.visitor('nora@northwind.test'), portal.visitor('otto@globex.test')])
  const multipart = 'multipart/form-data; boundary=x'
  const over: string[] = []
  const noraIsOver = trickle(documents, nora.cookieHeader(), multipart).then((answer) => over.push(`Nora ${answer}`))
  // Whoever has the usual time, and begins after her, is cut off before her.
  over.push(`stranger ${await trickle('/sign-in')}`)
  over.push(`Otto ${await trickle(documents, otto.cookieHeader(), multipart)}`)
  await noraIsOver
  expect(over.map((one) => one.slice(0, one.indexOf('1.1') + 7))).toEqual([
    'stranger HTTP/1.1 408',
    'Otto HTTP/1.1 404',
    'Nora HTTP/1.1 408',
  ])
})

test('as they are set: a minute for a body, an hour for an upload, seconds after the answer', () => {
  expect(usual).toEqual({ body: 60_000, upload: 3_600_000, afterAnswer: 30_000 })
})
