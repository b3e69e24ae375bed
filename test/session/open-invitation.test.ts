import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { castPassword, type Visitor } from '../visitor.ts'
import { world } from '../world.ts'
import { invitedByLink as invited } from './invited.ts'
import { newest } from './newest.ts'

const portal = openPortal()
const chosen = 'seven green lathes'

async function signInByMail(visitor: Visitor, email: string) {
  await visitor.post('/sign-in/link', { email })
  await visitor.post(`/links/${(await newest('sign_in', email)).value}`)
}

/** What a stranger gets who has nothing but the mail with the invitation, and whether they could call its owner something else. */
async function stolen(path: string, email: string) {
  const thief = await portal.visitor()
  const { status, data } = await thief.send(path, { json: { name: 'Mallory' } })
  const renamed = await prisma.person.count({ where: { email, name: 'Mallory' } })
  return { status, ...data, cookie: thief.cookieHeader(), renamed }
}

const dead = { status: 410, error: 'link-used', cookie: '', renamed: 0 }
const asksPassword = { status: 400, fields: { current: 'missing' }, cookie: '', renamed: 0 }

describe('an answered invitation is dead', () => {
  test('when Nina came in by a mailed link and chose a password of her own', async () => {
    const email = 'nina@northwind.test'
    const { path } = await invited(email)
    const nina = await portal.visitor()
    await signInByMail(nina, email)
    expect((await nina.post('/account/password', { password: chosen })).status).toBe(303)
    expect(await stolen(path, email)).toMatchObject(dead)
    expect((await (await portal.visitor()).page(path)).status).toBe(410)
  })

  test('when Nils came in by a mailed link and has no password', async () => {
    const email = 'nils@northwind.test'
    const { path } = await invited(email)
    await signInByMail(await portal.visitor(), email)
    expect(await stolen(path, email)).toMatchObject(dead)
  })

  test('when Oscar switched to the organisation he was invited into', async () => {
    const { path, membershipId } = await invited('oscar@northwind.test', 'globex')
    const oscar = await portal.visitor('oscar@northwind.test')
    await oscar.post('/account/membership', { membershipId })
    expect(await stolen(path, 'oscar@northwind.test')).toMatchObject(dead)
  })

  test('also when nobody had spent its link', async () => {
    const email = 'nele@northwind.test'
    const { path, membershipId } = await invited(email)
    await prisma.invitation.updateMany({ where: { membershipId }, data: { acceptedAt: new Date() } })
    expect(await stolen(path, email)).toMatchObject(dead)
  })
})

describe('an invitation of somebody who has a password lets nobody in by itself', () => {
  const email = 'vera@northwind.test'
  let path: string
  beforeAll(async () => {
    path = (await invited(email, 'globex')).path
  })

  test('it asks for the password, or for the mailed link that leads back to it', async () => {
    expect(await stolen(path, email)).toMatchObject(asksPassword)
    const visitor = await portal.visitor()
    const { text } = await visitor.page(path)
    expect(text).toMatch(/<input[^>]* name="current"[^>]* type="password"/)
    expect(text).toContain(`href="/sign-in/link?to=${encodeURIComponent(path)}"`)
    expect((await visitor.json(path)).data).toMatchObject({ hasPassword: true, needsCurrent: true })
  })

  test('a wrong password is one try less at signing in, and in the end the form says when to try again', async () => {
    const visitor = await portal.visitor()
    const wrong = await visitor.post(path, { name: 'Vera', current: 'not it at all' })
    expect([wrong.status, wrong.text.includes('not your current password')]).toEqual([400, true])
    expect(wrong.text).not.toContain('not it at all')
    for (let time = 2; time <= 10; time++) await visitor.post(path, { name: 'Vera', current: 'not it at all' })
    const closed = await visitor.post(path, { name: 'Vera', current: castPassword })
    expect([closed.status, closed.text.includes('Too many attempts')]).toEqual([429, true])
    await prisma.attempt.deleteMany()
  })

  test('to Max, who is signed in beside it, it is as closed', async () => {
    const max = await portal.visitor('max@northwind.test')
    expect((await max.send(path, { json: { name: 'Mallory' } })).data).toMatchObject({ fields: { current: 'missing' } })
  })

  test('when Vera has changed her password, the new one counts, and she still has the invitation', async () => {
    const vera = await portal.visitor(email)
    await vera.post('/account/password', { current: castPassword, password: chosen })
    expect(await stolen(path, email)).toMatchObject(asksPassword)
    const old = await (await portal.visitor()).send(path, { json: { name: 'Vera', current: castPassword } })
    expect(old.data).toMatchObject({ fields: { current: 'wrong-password' } })
    const elsewhere = await portal.visitor()
    expect((await elsewhere.post(path, { name: 'Vera Stein', current: chosen })).status).toBe(303)
    expect((await elsewhere.json('/account')).data.organisation.name).toBe('Globex Medical')
  })

  test('Sara, signed in by a mailed link that led her back, presses a button', async () => {
    const { path } = await invited('sara@northwind.test', 'globex')
    const sara = await portal.visitor()
    await sara.post('/sign-in/link', { email: 'sara@northwind.test', to: path })
    const { value } = await newest('sign_in', 'sara@northwind.test')
    expect((await sara.post(`/links/${value}`)).headers.get('location')).toBe(path)
    expect((await sara.page(path)).text).not.toContain('type="password"')
    expect((await sara.post(path, { name: 'Sara Holt' })).status).toBe(303)
    expect((await sara.json('/account')).data).toMatchObject({ organisation: { name: 'Globex Medical' } })
  })

  test('Abel, who chose a new one by a reset, still has his, behind the new one', async () => {
    const email = 'abel@northwind.test'
    const { path } = await invited(email, 'globex')
    const abel = await portal.visitor()
    await abel.post('/password/reset', { email })
    await abel.post(`/password/reset/${(await newest('reset', email)).value}`, { password: chosen })
    expect(await stolen(path, email)).toMatchObject(asksPassword)
    expect((await (await portal.visitor()).post(path, { name: 'Abel Okafor', current: chosen })).status).toBe(303)
  })

  test('of two into which Nora2 was invited, the password she chose with the first closes the second', async () => {
    const email = 'nora2@northwind.test'
    const [first, second] = [await invited(email), await invited(email, 'globex')]
    await (await portal.visitor()).post(first.path, { name: 'Nora', password: chosen })
    expect(await stolen(second.path, email)).toMatchObject(asksPassword)
  })

  test('where Otto was disabled and is invited again, he begins anew: no mailed link would come, and the old password is none', async () => {
    const { membershipId, email } = world.people.otto
    await prisma.membership.update({ where: { id: membershipId }, data: { disabledAt: new Date() } })
    const { path } = await invited(email, 'globex')
    const { text } = await (await portal.visitor()).page(path)
    expect([text.includes('name="password"'), text.includes('name="current"')]).toEqual([true, false])
  })
})
