import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { prisma } from '../../prisma/client.ts'
import { root } from '../../run/settings.ts'
import { openPortal } from '../portal/visitor.ts'
import { invited } from './invited.ts'
import { newest } from './newest.ts'

const portal = openPortal()
const email = 'nick@northwind.test'
const past = () => new Date(Date.now() - 1000)
const { temporaryPassword: password = '' } = await invited(email, { by: 'password' })
const write = (data: { temporaryUntil?: Date | null; createdAt?: Date }) =>
  prisma.person.update({ where: { email }, data })
const days = (from: Date, to: Date | null) => Math.round(((to?.getTime() ?? 0) - from.getTime()) / 86_400_000)

async function tried(typed = password, language = 'en') {
  const visitor = await portal.visitor()
  const json = { email, password: typed }
  const { status, data } = await visitor.send('/sign-in', { json })
  const headers = { accept: 'text/html', 'accept-language': language }
  const { text } = await visitor.send('/sign-in', { form: json, headers })
  return { status, error: data.error, text, cookie: visitor.cookieHeader() }
}

test('Nick’s temporary password ends after seven days; then it is said that a link by mail is the way', async () => {
  const { temporaryUntil, createdAt } = await prisma.person.findUniqueOrThrow({ where: { email } })
  expect(days(createdAt, temporaryUntil)).toBe(7)
  await write({ temporaryUntil: past() })
  const ended = await tried()
  expect([ended.status, ended.error]).toEqual([403, 'password-ended'])
  expect(ended.cookie).not.toMatch(/portico=/)
  expect(ended.text).toContain('its seven days are over. Have a link mailed to you below')
  expect((await tried(password, 'de')).text).toContain('seine sieben Tage sind vorbei')
  expect((await tried('not it at all')).status).toBe(401)
})

test('one that the version before gave has no end of its own: it is as old as its person', async () => {
  await write({ temporaryUntil: null, createdAt: new Date(Date.now() - 8 * 86_400_000) })
  expect((await tried()).error).toBe('password-ended')
  await write({ createdAt: new Date() })
  await (await portal.visitor()).signIn(email, password)
})

test('those in a filled database end seven days after the migration', async () => {
  await write({ temporaryUntil: null })
  const file = join(root, 'prisma/migrations/20261128130100_end_of_temporary_passwords/migration.sql')
  const statement = readFileSync(file, 'utf8').match(/^UPDATE.*$/m)?.[0] ?? ''
  await prisma.$executeRawUnsafe(statement)
  const people = await prisma.person.findMany({ where: { temporaryUntil: { not: null } } })
  expect(people.map((one) => [one.email, days(new Date(), one.temporaryUntil)])).toEqual([[email, 7]])
})

test('by a mailed link Nick chooses a password of his own, which does not end', async () => {
  await write({ temporaryUntil: past() })
  const nick = await portal.visitor()
  await nick.post('/password/reset', { email })
  const { value } = await newest('reset', email)
  expect((await nick.post(`/password/reset/${value}`, { password: 'seven green lathes' })).status).toBe(303)
  await (await portal.visitor()).signIn(email, 'seven green lathes')
  const { passwordTemporary, temporaryUntil } = await prisma.person.findUniqueOrThrow({ where: { email } })
  expect([passwordTemporary, temporaryUntil]).toEqual([false, null])
})
