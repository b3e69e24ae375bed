import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { castPassword } from '../visitor.ts'
import { newest } from './newest.ts'

const portal = openPortal()
const email = 'oscar@northwind.test'

/** Oscar's browser, signed out: it has been here before. */
async function oscarsBrowser() {
  const oscar = await portal.visitor(email)
  await oscar.post('/sign-out')
  return oscar
}

test('a stranger’s ten wrong passwords, and wrong codes, and links asked for leave Oscar’s browser every way in', async () => {
  const [oscar, stranger] = [await oscarsBrowser(), await portal.visitor()]
  const answers = { password: 0, code: 0, link: 0 }
  for (let time = 1; time <= 11; time++) {
    answers.password = (await stranger.send('/sign-in', { json: { email, password: 'x' } })).status
    answers.code = (await stranger.send('/sign-in/code', { json: { email, code: '000000' } })).status
    answers.link = (await stranger.send('/sign-in/link', { json: { email } })).status
  }
  expect(answers).toEqual({ password: 429, code: 429, link: 429 })
  expect((await oscar.post('/sign-in', { email, password: castPassword })).status).toBe(303)
  await oscar.post('/sign-out')
  expect((await oscar.post('/sign-in/link', { email })).status).toBe(202)
  const { code } = await newest('sign_in', email)
  expect((await oscar.post('/sign-in/code', { email, code })).status).toBe(303)
  await oscar.post('/sign-out')
  expect((await oscar.post('/password/reset', { email })).status).toBe(202)
})

test('a mailbox is not flooded: strangers get five mails sent to it, known or not, and then wait', async () => {
  for (const address of ['nora@northwind.test', 'nobody@northwind.test']) {
    const asked = []
    for (let time = 1; time <= 6; time++)
      asked.push((await (await portal.visitor()).post('/sign-in/link', { email: address })).status)
    expect(asked).toEqual([202, 202, 202, 202, 202, 429])
  }
  expect(await prisma.delivery.count({ where: { email: 'nora@northwind.test', kind: 'sign_in' } })).toBe(5)
})

test('the mark of a browser is out of reach of scripts, given to who signs in, and kept in the database as a digest', async () => {
  const visitor = await portal.visitor()
  const { headers } = await visitor.post('/sign-in', { email: 'max@northwind.test', password: castPassword })
  const cookie = headers.getSetCookie().find((one) => one.startsWith('portico-browser=')) ?? ''
  expect(cookie).toMatch(
    /^portico-browser=[\w-]{32}; Max-Age=34560000; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
  )
  const [device] = await prisma.device.findMany({ where: { person: { email: 'max@northwind.test' } } })
  expect(device?.browser).toMatch(/^[0-9a-f]{64}$/)
  expect(cookie).not.toContain(device?.browser)
})
