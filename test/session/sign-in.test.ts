import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { castPassword } from '../visitor.ts'
import { world } from '../world.ts'

const portal = openPortal()

describe('signing in', () => {
  test('Nora signs in as a person does, and is led to where her layout begins', async () => {
    const nora = await portal.visitor()
    const { status, headers } = await nora.post('/sign-in', { email: 'Nora@Northwind.test', password: castPassword })
    expect([status, headers.get('location')]).toEqual([303, '/projects'])
    expect((await nora.json('/account')).data).toMatchObject({ email: 'nora@northwind.test' })
  })

  test('a program signs in with JSON, is told who it is, and keeps its cookie', async () => {
    const program = await portal.visitor()
    const json = { email: 'nora@northwind.test', password: castPassword }
    const { data } = await program.send('/sign-in', { json })
    expect(data).toMatchObject({ person: { name: 'Nora Lindqvist' }, organisation: { name: 'Northwind Tools' } })
    expect((await program.json('/account')).status).toBe(200)
  })

  test('a wrong password and an unknown address are answered alike', async () => {
    const visitor = await portal.visitor()
    const answers = await Promise.all(
      ['nora@northwind.test', 'nobody@northwind.test', 'gail@elsewhere.test'].map((email) =>
        visitor.send('/sign-in', { json: { email, password: 'not the password' } }),
      ),
    )
    for (const { status, data, text } of answers)
      expect([status, data, text]).toEqual([401, { error: 'wrong-credentials' }, answers[0]?.text])
  })

  test('Gail, who belongs to no organisation, is told so when her password is right', async () => {
    const visitor = await portal.visitor()
    const form = { email: 'gail@elsewhere.test', password: castPassword }
    const page = await visitor.post('/sign-in', form)
    expect([page.status, page.headers.getSetCookie()]).toEqual([403, []])
    expect(page.text).toContain('you belong to no organisation here at present')
    expect(page.text).toContain('value="gail@elsewhere.test"')
    expect(await visitor.send('/sign-in', { json: form })).toMatchObject({
      ...{ status: 403, data: { error: 'no-membership' } },
    })
    const wrong = await visitor.post('/sign-in', { ...form, password: 'not the password' })
    expect([wrong.status, wrong.text.includes('do not belong together')]).toEqual([401, true])
  })

  test('a form with nothing in it says of both fields that they are missing', async () => {
    const { status, text } = await (await portal.visitor()).post('/sign-in', { email: '', password: '' })
    expect(status).toBe(400)
    for (const field of ['email', 'password']) {
      expect(text).toMatch(new RegExp(`<a href="#${field}">[^<]*Please fill this in\\.</a>`))
      expect(text).toContain(`id="${field}-problem">Please fill this in.<`)
    }
  })

  test('the form says what is wrong and keeps the address, not the password', async () => {
    const visitor = await portal.visitor()
    const form = { email: 'nora@northwind.test', password: 'not the password' }
    const { status, text } = await visitor.post('/sign-in', form)
    expect(status).toBe(401)
    expect(text).toContain('role="alert"')
    expect(text).toContain('value="nora@northwind.test"')
    expect(text).not.toContain('not the password')
  })

  test('an unknown field is refused by its name', async () => {
    const visitor = await portal.visitor()
    const json = { email: 'nora@northwind.test', password: castPassword, admin: true }
    const { status, data } = await visitor.send('/sign-in', { json })
    const messages = { admin: '“admin”: This field is not known here.' }
    expect([status, data]).toEqual([400, { error: 'invalid', fields: { admin: 'unknown-field' }, messages }])
  })

  test.each([
    ['/projects?health=red', '/projects?health=red'],
    ['//elsewhere.test/', '/projects'],
    ['/\t/elsewhere.test', '/projects'],
    ['/\\elsewhere.test', '/projects'],
    ['https://elsewhere.test/', '/projects'],
    ['projects', '/projects'],
  ])('the way back %j leads to %s', async (to, location) => {
    const nora = await portal.visitor()
    const { headers } = await nora.post('/sign-in', { email: 'nora@northwind.test', password: castPassword, to })
    expect(headers.get('location')).toBe(location)
  })
})

describe('the session', () => {
  test('what the browser held before signing in is worthless after it', async () => {
    const nora = await portal.visitor('nora@northwind.test')
    const before = await prisma.session.findMany({ where: { personId: world.people.nora.personId } })
    await nora.signIn('nora@northwind.test')
    const after = await prisma.session.findMany({ where: { personId: world.people.nora.personId } })
    expect(after).toHaveLength(before.length)
    expect(after.map(({ id }) => id)).not.toEqual(before.map(({ id }) => id))
  })

  test('nobody is given a cookie for looking', async () => {
    const visitor = await portal.visitor()
    expect((await visitor.page('/sign-in')).headers.getSetCookie()).toEqual([])
  })

  test('the cookie is out of reach of scripts and other sites, and the database does not hold what it holds', async () => {
    const visitor = await portal.visitor()
    const json = { email: 'max@northwind.test', password: castPassword }
    const given = (await visitor.send('/sign-in', { json })).headers.getSetCookie()
    const cookie = given.find((one) => one.startsWith('portico=')) ?? ''
    expect(cookie).toMatch(/^portico=.*; HttpOnly; SameSite=Lax$/)
    const secret = /s%3A([^.]+)\./.exec(cookie)?.[1] ?? ''
    const rows = await prisma.session.findMany({ where: { personId: world.people.max.personId } })
    expect(JSON.stringify(rows)).not.toContain(secret)
    expect(rows).toMatchObject([{ membershipId: world.people.max.membershipId, address: '127.0.0.1' }])
  })

  test('Max signs out, and the cookie he kept opens nothing', async () => {
    const max = await portal.visitor('max@northwind.test')
    const kept = max.copy()
    expect((await kept.json('/account')).status).toBe(200)
    expect((await max.post('/sign-out')).headers.get('location')).toBe('/sign-in')
    expect((await kept.json('/account')).status).toBe(401)
  })

  test('another site can neither sign Max in nor out', async () => {
    const max = await portal.visitor('max@northwind.test')
    const headers = { origin: 'https://elsewhere.test', accept: 'application/json' }
    expect((await max.send('/sign-out', { method: 'POST', headers })).status).toBe(403)
    const form = { email: 'max@northwind.test', password: castPassword }
    expect((await max.send('/sign-in', { form, headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403)
    expect((await max.json('/account')).status).toBe(200)
  })

  test('Vera is disabled, and her next request is that of a stranger', async () => {
    const vera = await portal.visitor('vera@northwind.test')
    expect((await vera.json('/account')).status).toBe(200)
    const { membershipId } = world.people.vera
    await prisma.membership.update({ where: { id: membershipId }, data: { disabledAt: new Date() } })
    expect((await vera.json('/account')).status).toBe(401)
  })
})
