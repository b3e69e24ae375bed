import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { castPassword } from '../visitor.ts'
import { world } from '../world.ts'
import { mailsTo, newest } from './newest.ts'

const portal = openPortal()
const sara = 'sara@northwind.test'
const chosen = 'seven green lathes'

test('Sara chooses a new password by a mailed link; elsewhere she is signed out, and the old one is over', async () => {
  const elsewhere = await portal.visitor(sara)
  const visitor = await portal.visitor()
  await visitor.post('/password/reset', { email: sara })
  const { value } = await newest('reset', sara)
  expect((await visitor.page(`/password/reset/${value}`)).text).toContain(sara)
  expect((await elsewhere.json('/account')).status).toBe(200)

  const weak = await visitor.post(`/password/reset/${value}`, { password: 'short' })
  expect([weak.status, weak.text.includes('at least 12 characters')]).toEqual([400, true])
  expect((await visitor.post(`/password/reset/${value}`, { password: chosen })).status).toBe(303)

  expect((await visitor.json('/account')).status).toBe(200)
  expect((await elsewhere.json('/account')).status).toBe(401)
  expect((await visitor.page(`/password/reset/${value}`)).status).toBe(410)
  const form = { email: sara, password: castPassword }
  expect((await (await portal.visitor()).post('/sign-in', form)).status).toBe(401)
  expect((await (await portal.visitor()).post('/sign-in', { ...form, password: chosen })).status).toBe(303)
})

test('a disabled person is mailed nothing, and the answer is that for anybody', async () => {
  const { membershipId, email } = world.people.vera
  await prisma.membership.update({ where: { id: membershipId }, data: { disabledAt: new Date() } })
  const visitor = await portal.visitor()
  const answers = []
  for (const address of [email, 'max@northwind.test']) {
    const { status, text } = await visitor.post('/password/reset', { email: address })
    answers.push([status, text.replaceAll(address, '…')].join())
  }
  expect(answers[0]).toBe(answers[1])
  expect([await mailsTo(email), await mailsTo('max@northwind.test')]).toEqual([0, 1])
})

test('a link mailed before somebody was disabled lets nobody in', async () => {
  const { membershipId, email } = world.people.otto
  const visitor = await portal.visitor()
  await visitor.post('/password/reset', { email })
  const { value } = await newest('reset', email)
  await prisma.membership.update({ where: { id: membershipId }, data: { disabledAt: new Date() } })
  expect((await visitor.post(`/password/reset/${value}`, { password: chosen })).status).toBe(410)
})

test('after five mails to an address there is a pause, known or not', async () => {
  const visitor = await portal.visitor()
  for (const email of ['gina@globex.test', 'nobody@globex.test']) {
    const tried = []
    for (let time = 1; time <= 6; time++)
      tried.push((await visitor.send('/password/reset', { json: { email } })).status)
    expect(tried).toEqual([202, 202, 202, 202, 202, 429])
  }
})
