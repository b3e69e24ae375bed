import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { mailsTo, newest } from './newest.ts'

const portal = openPortal()
const oscar = 'oscar@northwind.test'

async function linkFor(email: string) {
  const visitor = await portal.visitor()
  await visitor.post('/sign-in/link', { email })
  return { visitor, ...(await newest('sign_in', email)) }
}

describe('asking for a link', () => {
  test('is answered alike for somebody known, unknown, or without an organisation; only the known get mail', async () => {
    const visitor = await portal.visitor()
    const answers = []
    for (const email of [oscar, 'nobody@northwind.test', 'gail@elsewhere.test']) {
      const { status, text } = await visitor.post('/sign-in/link', { email })
      answers.push([status, text.replaceAll(email, '…')])
    }
    expect(answers[0]?.[0]).toBe(202)
    expect(new Set(answers.map(String)).size).toBe(1)
    expect([await mailsTo(oscar), await mailsTo('nobody@northwind.test')]).toEqual([1, 0])
  })

  test('posts a mail whose job waits for the worker', async () => {
    const { id } = await linkFor(oscar)
    const delivery = await prisma.delivery.findFirstOrThrow({ where: { subjectId: id } })
    expect(delivery).toMatchObject({ kind: 'sign_in', email: oscar, state: 'queued' })
    const jobs =
      await prisma.$queryRaw`select payload from graphile_worker._private_jobs where payload->>'deliveryId' = ${delivery.id}`
    expect(jobs).toHaveLength(1)
  })
})

describe('a mailed link', () => {
  test('changes nothing when it is only looked at, as mail scanners do, and works once when its button is pressed', async () => {
    const { value } = await linkFor(oscar)
    const visitor = await portal.visitor()
    for (const method of ['GET', 'HEAD', 'GET']) {
      const { status, headers } = await visitor.send(`/links/${value}`, { method })
      expect([status, headers.getSetCookie()]).toEqual([200, []])
    }
    expect((await visitor.post(`/links/${value}`)).headers.get('location')).toBe('/projects')
    expect((await visitor.json('/account')).data).toMatchObject({ email: oscar })
    const second = await (await portal.visitor()).post(`/links/${value}`)
    expect(second.status).toBe(410)
    expect(second.text).toContain('href="/sign-in/link"')
    expect(second.headers.getSetCookie()).toEqual([])
  })

  test('makes the others mailed before worthless', async () => {
    const [first, second] = [await linkFor('nora@northwind.test'), await linkFor('nora@northwind.test')]
    const visitor = await portal.visitor()
    expect((await visitor.post(`/links/${second.value}`)).status).toBe(303)
    expect((await (await portal.visitor()).page(`/links/${first.value}`)).status).toBe(410)
  })

  test('is over after ten minutes', async () => {
    const { id, value } = await linkFor('max@northwind.test')
    const { createdAt, expiresAt } = await prisma.token.findUniqueOrThrow({ where: { id } })
    expect(Math.round((expiresAt.getTime() - createdAt.getTime()) / 60_000)).toBe(10)
    await prisma.token.update({ where: { id }, data: { expiresAt: new Date() } })
    const visitor = await portal.visitor()
    expect((await visitor.page(`/links/${value}`)).status).toBe(410)
    expect((await visitor.send(`/links/${value}`, { json: {} })).data).toEqual({ error: 'link-expired' })
  })

  test('that was forged is one that never was, whatever is wrong with it', async () => {
    const { value } = await linkFor('sara@northwind.test')
    const visitor = await portal.visitor()
    const forged = [`${value.slice(0, -1)}${value.endsWith('A') ? 'B' : 'A'}`, value.slice(0, 40), 'x', `${value}x`]
    for (const one of forged) {
      const { status, text } = await visitor.page(`/links/${one}`)
      expect([status, text.includes('href="/sign-in/link"')]).toEqual([404, true])
      expect((await visitor.post(`/links/${one}`)).status).toBe(404)
    }
    expect((await visitor.page(`/password/reset/${value}`)).status).toBe(404)
    expect((await visitor.page(`/invitations/${value}`)).status).toBe(404)
  })
})

describe('a mailed code', () => {
  test('signs in together with the address it was mailed to, once', async () => {
    const { code, visitor } = await linkFor('vera@northwind.test')
    expect((await visitor.post('/sign-in/code', { email: 'abel@northwind.test', code })).status).toBe(401)
    expect((await visitor.post('/sign-in/code', { email: 'vera@northwind.test', code })).status).toBe(303)
    expect((await visitor.json('/account')).data).toMatchObject({ email: 'vera@northwind.test' })
    const again = await visitor.copy().post('/sign-in/code', { email: 'vera@northwind.test', code })
    expect(again.status).toBe(401)
  })

  test('counts only in the browser in which Max asked for it, also while a stranger asks for others; the page says so', async () => {
    const email = 'max@northwind.test'
    const { code, value, visitor } = await linkFor(email)
    const stranger = await linkFor(email)
    const elsewhere = await stranger.visitor.post('/sign-in/code', { email, code })
    expect([elsewhere.status, elsewhere.text.includes('asked for in this browser')]).toEqual([401, true])
    const hint = 'It counts only in the browser in which you asked for it'
    expect((await (await portal.visitor()).page('/sign-in/code')).text).toContain(hint)
    expect((await visitor.post('/sign-in/code', { email, code })).status).toBe(303)
    expect((await (await portal.visitor()).page(`/links/${value}`)).status).toBe(410)
    const again = await linkFor(email)
    expect((await (await portal.visitor()).post(`/links/${again.value}`)).status).toBe(303)
  })

  test('cannot be tried out: after six wrong ones even the right one is refused, with when to try again', async () => {
    const { code, visitor } = await linkFor('otto@globex.test')
    const wrong = code === '000000' ? '000001' : '000000'
    const tried = []
    for (const typed of [wrong, wrong, wrong, wrong, wrong, wrong, code]) {
      tried.push((await visitor.send('/sign-in/code', { json: { email: 'otto@globex.test', code: typed } })).status)
    }
    expect(tried).toEqual([401, 401, 401, 401, 401, 401, 429])
    const page = await visitor.post('/sign-in/code', { email: 'otto@globex.test', code })
    expect(page.status).toBe(429)
    expect(Number(page.headers.get('retry-after'))).toBeGreaterThan(240)
    expect(page.text).toContain('5 minutes')
  })
})
