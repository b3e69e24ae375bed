import { forgetExpired } from '../../domain/people/forget.ts'
import { disablePerson } from '../../domain/people/members/disable.ts'
import { startPreview } from '../../domain/people/preview/preview.ts'
import { sealed } from '../../domain/people/tokens.ts'
import { isSecret, newSecret } from '../../domain/tokens/secret.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { openPortal } from '../portal/visitor.ts'
import { castPassword, type Visitor } from '../visitor.ts'
import { world } from '../world.ts'

const portal = openPortal()
const { nora, max, vera, abel, carl } = world.people
const asked = { name: 'Nightly export', scopes: ['tasks:write', 'projects:read'], days: 30, current: castPassword }

/** A program that asks with a token, and nothing else. */
const program =
  (token: string) =>
  async (path: string, method = 'GET') => {
    const headers = { authorization: `Bearer ${token}`, accept: 'application/json' }
    const response = await fetch(`${portal.address()}${path}`, { method, headers })
    return { status: response.status, headers: response.headers, data: await response.json() }
  }
const make = async (visitor: Visitor, more: object = {}, at = '/account/tokens') =>
  (await visitor.send(at, { json: { ...asked, ...more } })).data
/** A token of somebody, and a program that has it. */
async function tokenOf(email: string) {
  const visitor = await portal.visitor(email)
  const { id, secret } = await make(visitor)
  return { id, secret, visitor, ask: program(secret) }
}

test('a token can be told from a mistyped one without asking anybody', () => {
  const secret = newSecret()
  expect(secret).toMatch(/^ptc_[0-9A-Za-z]{46}$/)
  expect(isSecret(secret)).toBe(true)
  const mistyped = secret.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a'))
  expect([isSecret(mistyped), isSecret('ptc_'), isSecret(secret.slice(4)), isSecret(`${secret}0`)]).toEqual([
    ...[false, false, false, false],
  ])
})

describe('a token of one’s own', () => {
  test('is shown once, kept as a digest, and opens the API alone', async () => {
    const { id, secret, visitor, ask } = await tokenOf(max.email)
    const kept = await prisma.apiToken.findUniqueOrThrow({ where: { id } })
    expect(JSON.stringify(kept)).not.toContain(secret)
    expect(kept).toMatchObject({ membershipId: max.membershipId, ending: secret.slice(-4), usedAt: null })
    const { data } = await ask('/api/v1/me')
    expect(data).toMatchObject({ membershipId: max.membershipId, scopes: asked.scopes })
    for (const path of ['/projects', '/account', '/account/tokens']) expect((await ask(path)).status).toBe(401)
    expect((await visitor.json('/api/v1/me')).status).toBe(401)
    const listed = await visitor.page('/account/tokens')
    expect(listed.text).toContain(`ptc_…${secret.slice(-4)}`)
    expect(listed.text).not.toContain(secret)
    const { tokens } = (await visitor.json('/account/tokens')).data
    expect(tokens[0]).toMatchObject({ name: 'Nightly export', isOver: false, usedFrom: '127.0.0.1' })
  })

  test('takes the password, a known scope, days that are offered, and is told by mail', async () => {
    const visitor = await portal.visitor(max.email)
    const before = await prisma.delivery.count({ where: { kind: 'token_made', email: max.email } })
    const wrong = async (more: object) => (await make(visitor, more)).fields
    expect(await wrong({ current: '' })).toEqual({ current: 'missing' })
    expect(await wrong({ current: 'guessed it' })).toEqual({ current: 'wrong-password' })
    expect(await wrong({ scopes: [] })).toEqual({ scopes: 'missing' })
    expect(await wrong({ scopes: ['account:write'] })).toEqual({ 'scopes.0': 'wrong' })
    expect(await wrong({ days: 31 })).toEqual({ days: 'wrong' })
    expect(await prisma.delivery.count({ where: { kind: 'token_made', email: max.email } })).toBe(before)
    await make(visitor)
    expect(await prisma.delivery.count({ where: { kind: 'token_made', email: max.email } })).toBe(before + 1)
  })

  test('sent twice is made once, and its text is kept nowhere to be told again', async () => {
    const visitor = await portal.visitor(max.email)
    const headers = { 'idempotency-key': 'token-of-max-1' }
    const send = () => visitor.send('/account/tokens', { json: { ...asked, name: 'Once' }, headers })
    const [first, second] = [await send(), await send()]
    expect([first.status, second.status, second.data.error]).toEqual([201, 409, 'token-told'])
    expect(await prisma.apiToken.count({ where: { name: 'Once' } })).toBe(1)
    const kept = await prisma.submission.findMany({ where: { key: headers['idempotency-key'] } })
    expect(JSON.stringify(kept)).not.toContain(first.data.secret)
  })

  test('is refused from the next request on once it is ended, has run out or was never one', async () => {
    const { id, visitor, ask } = await tokenOf(max.email)
    expect((await ask('/api/v1/me')).status).toBe(200)
    expect(
      (await visitor.send(`/account/tokens/${id}`, { method: 'DELETE', headers: { accept: 'application/json' } }))
        .status,
    ).toBe(200)
    expect((await ask('/api/v1/me')).status).toBe(401)
    const other = await tokenOf(max.email)
    expect((await other.ask('/api/v1/me')).status).toBe(200)
    await prisma.apiToken.update({ where: { id: other.id }, data: { expiresAt: new Date() } })
    expect((await other.ask('/api/v1/me')).status).toBe(401)
    const never = await program(newSecret())('/api/v1/me')
    expect([never.status, never.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
    await forgetExpired(new Date(Date.now() + 31 * 24 * 60 * 60 * 1000))
    expect(await prisma.apiToken.count({ where: { id: other.id } })).toBe(0)
  })

  test('ends when its person says that it was not they', async () => {
    const { ask } = await tokenOf(abel.email)
    const mail = await prisma.delivery.findFirstOrThrow({ where: { kind: 'token_made', email: abel.email } })
    const link = `/not-me/${sealed({ kind: 'not_me', id: mail.subjectId ?? '' })}`
    expect((await ask('/api/v1/me')).status).toBe(200)
    expect((await (await portal.visitor()).post(link)).status).toBeLessThan(400)
    expect((await ask('/api/v1/me')).status).toBe(401)
  })

  test('ends with its membership, and waits while its person has a temporary password', async () => {
    const { ask } = await tokenOf(vera.email)
    expect((await ask('/api/v1/me')).status).toBe(200)
    await prisma.person.update({ where: { id: vera.personId }, data: { passwordTemporary: true } })
    expect((await ask('/api/v1/me')).status).toBe(403)
    await prisma.person.update({ where: { id: vera.personId }, data: { passwordTemporary: false } })
    expect((await ask('/api/v1/me')).status).toBe(200)
    await disablePerson(await actorOf('olga'), vera.membershipId)
    expect((await ask('/api/v1/me')).status).toBe(401)
    expect(await prisma.apiToken.count({ where: { membershipId: vera.membershipId } })).toBe(0)
  })
})

describe('tokens of others', () => {
  test('Nora sees and ends Max’s, and makes none in his name; Max sees none of hers', async () => {
    const [{ id, ask }, hers] = [await tokenOf(max.email), await tokenOf(nora.email)]
    const { visitor } = hers
    const { data } = await visitor.json(`/account/people/${max.membershipId}/tokens`)
    expect(data.tokens.map((one: { id: string }) => one.id)).toContain(id)
    expect((await visitor.send(`/account/people/${max.membershipId}/tokens`, { json: asked })).status).toBe(403)
    expect((await visitor.json(`/account/people/${max.membershipId}/tokens/new`)).status).toBe(404)
    expect((await visitor.post(`/account/tokens/${id}/ending`)).status).toBe(303)
    expect((await ask('/api/v1/me')).status).toBe(401)
    const theirs = await portal.visitor(max.email)
    expect((await theirs.send(`/account/tokens/${hers.id}`, { method: 'DELETE' })).status).toBe(404)
    expect((await theirs.json(`/account/people/${nora.membershipId}/tokens`)).status).toBe(404)
  })

  test('of another organisation are none', async () => {
    const [{ id }, { visitor }] = [await tokenOf(carl.email), await tokenOf(nora.email)]
    expect((await visitor.json(`/account/people/${carl.membershipId}/tokens`)).status).toBe(404)
    expect((await visitor.json(`/account/tokens/${id}/ending`)).status).toBe(404)
    expect((await visitor.send(`/account/tokens/${id}`, { method: 'DELETE' })).status).toBe(404)
  })
})

describe('a machine account', () => {
  test('acts by tokens alone: it never signs in, has no address, and is no billing administrator who stays behind', async () => {
    const visitor = await portal.visitor(nora.email)
    const sent = { name: 'ERP', profile: 'billing_administrator' }
    const { id } = (await visitor.send('/account/people/machines', { json: sent })).data
    const at = `/account/people/${id}/tokens`
    const { secret } = await make(visitor, {}, at)
    const { data } = await program(secret)('/api/v1/me')
    expect(data).toMatchObject({ membershipId: id, name: 'ERP', profile: 'billing_administrator' })
    const { people } = (await visitor.json('/account/people?q=ERP')).data
    expect(people).toMatchObject([{ id, isMachine: true, email: null, standing: 'here' }])
    const book = (await visitor.json('/contacts')).data
    expect(JSON.stringify(book)).not.toContain('ERP')
    const { email } = await prisma.person.findFirstOrThrow({ where: { memberships: { some: { id } } } })
    const stranger = await portal.visitor()
    expect((await stranger.send('/sign-in/link', { json: { email } })).status).toBe(400)
    expect((await stranger.send('/sign-in', { json: { email, password: castPassword } })).status).toBe(400)
    await prisma.membership.updateMany({
      where: {
        organisationId: world.organisations.northwind,
        profile: 'billing_administrator',
        id: { notIn: [id, nora.membershipId] },
      },
      data: { profile: 'administrator' },
    })
    expect((await visitor.send('/account/leaving', { json: { membershipId: nora.membershipId } })).status).toBe(409)
    await disablePerson(await actorOf('nora'), id)
    expect((await program(secret)('/api/v1/me')).status).toBe(401)
    expect((await visitor.send(at, { json: asked })).status).toBe(403)
  })

  test('cannot have a password, nor another address, and takes no licence', async () => {
    const visitor = await portal.visitor(nora.email)
    const { id } = (await visitor.send('/account/people/machines', { json: { name: 'CI', profile: 'manager' } })).data
    expect(await prisma.licence.count({ where: { membershipId: id } })).toBe(0)
    await expect(startPreview(await actorOf('olga'), id)).rejects.toMatchObject({ code: 'preview-of-nobody' })
    const where = { memberships: { some: { id } } }
    const set = (data: object) => prisma.person.updateMany({ where, data })
    await expect(set({ passwordHash: 'x' })).rejects.toThrow(/machines_never_sign_in/)
    await expect(set({ email: 'ci@northwind.test' })).rejects.toThrow(/machines_never_sign_in/)
  })

  test('is made by who looks after people, and gets no profile that they could not give', async () => {
    const sent = { json: { name: 'ERP', profile: 'observer' } }
    const statuses = [max.email, nora.email].map(async (email) => {
      const visitor = await portal.visitor(email)
      return (await visitor.send('/account/people/machines', sent)).status
    })
    expect(await Promise.all(statuses)).toEqual([404, 201])
  })
})
