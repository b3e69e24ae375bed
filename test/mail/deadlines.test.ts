/** @database empty */
import { createServer, type Socket } from 'node:net'
import { Connection } from '../../emails/smtp/connection.ts'
import { ConnectionPool, share } from '../../emails/smtp/pool.ts'
import { someOf } from '../thorough.ts'
import { type Stall, StallingServer } from './stalling-server.ts'

const soon = { greeting: 20_000, login: 300, envelope: 300, block: 300, answer: 2_000 }
const parcel = {
  from: 'portico@meridian.test',
  to: 'nora@northwind.test',
  message: Buffer.from('Subject: x\r\n\r\nx\r\n'),
}
const server = new StallingServer()
const ready = async () => ({ commit() {}, rollback() {} })
const open = (deadlines = soon) => Connection.open(server.address, deadlines)

afterEach(() => server.goOn())
afterAll(() => server.close())

test('a server that never greets is given up', async () => {
  const sockets: Socket[] = []
  const silent = createServer((socket) => sockets.push(socket.on('error', () => {}))).listen(0)
  const at = silent.address()
  const opened = Connection.open(`smtp://localhost:${typeof at === 'object' && at?.port}`, { ...soon, greeting: 300 })
  await expect(opened).rejects.toMatchObject({ code: 'ETIMEDOUT' })
  for (const socket of sockets) socket.destroy()
  silent.close()
})

test.each(someOf(['greeting', 'EHLO'] as const, 1))(
  'a server that hangs at %s is given up before it has a mail',
  async (stall) => {
    server.stallAt = stall
    await expect(open({ ...soon, greeting: 300 })).rejects.toThrow(/No answer to connecting within 0.3 s/)
  },
)

test.each<[Stall, RegExp]>([
  ['MAIL', /No answer to MAIL, RCPT or DATA within 0.3 s/],
  ['RCPT', /No answer to MAIL, RCPT or DATA within 0.3 s/],
  ['DATA', /No answer to MAIL, RCPT or DATA within 0.3 s/],
  ['answer', /No answer to the mail it has within 2 s/],
])(
  'a server that hangs at %s is given up after the time of that phase, and the connection with it',
  async (stall, words) => {
    server.stallAt = stall
    const connection = await open()
    await expect(connection.send(parcel, ready)).rejects.toThrow(words)
    expect(connection.usable).toBe(false)
  },
)

test('a server may take longer over a mail it has got than over anything before', async () => {
  server.stallAt = 'answer'
  const connection = await open()
  setTimeout(() => server.goOn(), 3 * soon.envelope)
  expect(await connection.send(parcel, ready)).toBe('250 2.0.0 Taken')
  connection.close()
})

test('bulk mails that hang leave connections for a link that somebody waits for', async () => {
  const pool = new ConnectionPool(() => Connection.open(server.address))
  const before = server.received.length
  server.stallAt = 'RCPT'
  const bulk = Array.from({ length: 8 }, () => pool.use(true, (connection) => connection.send(parcel, ready)))
  while (server.hanging < share.all - share.kept) await new Promise((resolve) => setTimeout(resolve, 10))
  server.stallAt = null
  expect(await pool.use(false, (connection) => connection.send(parcel, ready))).toBe('250 2.0.0 Taken')
  expect(server.received.length - before).toBe(1)
  server.goOn()
  expect(await Promise.all(bulk)).toEqual(Array(8).fill('250 2.0.0 Taken'))
  pool.close()
})
