import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { castPassword } from '../visitor.ts'

const portal = openPortal()
const spent = '198.51.100.7'

beforeAll(async () => {
  const key = (what: string) => `${what}:address:${spent}`
  const tries = { points: 100, expire: Date.now() + 60_000 }
  await prisma.attempt.createMany({ data: ['password', 'code', 'mail'].map((what) => ({ key: key(what), ...tries })) })
})

/** The proxy stands on the same machine and appends whom it was asked by; what that one said before it is hearsay. */
test.each([
  ['/sign-in', { password: castPassword }, 201],
  ['/sign-in/code', { code: '000000' }, 401],
  ['/sign-in/link', {}, 202],
  ['/password/reset', {}, 202],
])('behind a proxy the tries that an address has at %s are its own', async (path, said, answer) => {
  const visitor = await portal.visitor()
  const statusFrom = async (forwarded: string) => {
    const json = { email: 'max@northwind.test', ...said }
    return (await visitor.send(path, { json, headers: { 'x-forwarded-for': forwarded } })).status
  }
  expect(await statusFrom(spent)).toBe(429)
  expect(await statusFrom(`203.0.113.9, ${spent}`)).toBe(429)
  expect(await statusFrom('203.0.113.9')).toBe(answer)
})
