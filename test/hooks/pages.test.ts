import { z } from 'zod'
import { webhookAddress } from '../../domain/hooks/network/address.ts'
import { postTo } from '../../domain/hooks/network/post.ts'
import { mayReach } from '../../domain/hooks/network/reach.ts'
import { secretOf } from '../../domain/hooks/secret.ts'
import { disablePerson } from '../../domain/people/members/disable.ts'
import { sealed } from '../../domain/people/tokens.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { openPortal } from '../portal/visitor.ts'
import { castPassword } from '../visitor.ts'
import { world } from '../world.ts'
import { hookOf } from './hooks.ts'

const portal = openPortal()
const { nora, abel, max, gina } = world.people
const here = '/account/webhooks'
const asked = { name: 'Orders', url: 'https://orders.northwind.test/in', topics: ['milestones'], current: castPassword }
const of = (who: { membershipId: string }, more = {}) => ({
  json: { ...asked, membershipId: who.membershipId, ...more },
})

describe('where nothing is sent', () => {
  test.each([
    ...['127.0.0.1', '127.9.9.9', '::1', '0.0.0.0', '::', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254'],
    ...['100.64.0.1', '100.100.100.200', '168.63.129.16', '192.0.0.192', '198.18.0.1', '224.0.0.1', '240.0.0.1'],
    ...['::ffff:10.0.0.1', '::ffff:7f00:1', '::7f00:1', '64:ff9b::7f00:1', '2002:7f00:1::', '2001::1', 'fe80::1'],
    ...['fd00:ec2::254', 'fec0::1', 'ff02::1', '2001:db8::1', 'no address'],
  ])('%s', (address) => {
    expect(mayReach(address)).toBe(false)
  })

  test.each(['9.9.9.9', '2620:fe::fe'])('%s is public', (address) => {
    expect(mayReach(address)).toBe(true)
  })

  test.each([
    ['ftp://example.com/', 'no-https'],
    ['http://example.com/', 'no-https'],
    ['https://user:secret@example.com/', 'no-web-address'],
    ['https://example.com/#part', 'no-web-address'],
    ['example.com', 'no-web-address'],
    ['https://example.com:22/', 'no-port'],
    ['https://127.0.0.1/', 'not-public'],
    ['https://0x7f.1/', 'not-public'],
    ['https://2130706433/', 'not-public'],
    ['https://[::ffff:10.0.0.1]/', 'not-public'],
    ['https://localhost/', 'not-public'],
    ['https://metadata.google.internal/', 'not-public'],
  ])('%s is refused as %s', (url, problem) => {
    expect(z.safeParse(webhookAddress, url).error?.issues[0]?.message).toBe(problem)
  })

  test('a name is looked at when it is connected to: one that leads elsewhere by then is refused', async () => {
    const answers = [['9.9.9.9'], ['9.9.9.9', '127.0.0.1'], ['10.0.0.1'], ['::ffff:192.168.0.1']]
    const to = (addresses: string[]) =>
      postTo('https://rebinding.test/', { headers: {}, body: '', within: 50 }, (_name, _options, tell) =>
        tell(
          null,
          addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
        ),
      )
    const came = await Promise.all(answers.map(to))
    expect(came.map(({ fault }) => fault === 'refused')).toEqual([false, true, true, true])
    const written = await postTo('https://169.254.169.254/latest', { headers: {}, body: '' })
    const plain = await postTo('http://example.com/', { headers: {}, body: '' })
    expect([written.fault, plain.fault]).toEqual(['refused', 'refused'])
  })
})

describe('whoever looks after the account', () => {
  test('sets one up with the password, is told the secret once and of it by mail', async () => {
    const visitor = await portal.visitor(nora.email)
    const fields = async (more: object) => (await visitor.send(here, of(nora, more))).data.fields
    expect(await fields({ current: 'guessed it' })).toEqual({ current: 'wrong-password' })
    expect(await fields({ topics: [] })).toEqual({ topics: 'missing' })
    expect(await fields({ topics: ['deliveries'] })).toEqual({ topics: 'no-choice' })
    expect(await fields({ url: 'https://10.0.0.1/' })).toEqual({ url: 'not-public' })
    const headers = { 'idempotency-key': 'webhook-of-nora' }
    const send = () => visitor.send(here, { ...of(nora), headers })
    const [first, second] = [await send(), await send()]
    expect([first.status, second.data.id]).toEqual([201, first.data.id])
    const hook = await prisma.webhook.findUniqueOrThrow({ where: { id: first.data.id } })
    expect(first.data.secret).toBe(secretOf(hook, hook.salt))
    expect(JSON.stringify([hook, await prisma.submission.findMany()])).not.toContain(first.data.secret)
    expect(await prisma.webhook.count()).toBe(1)
    expect(await prisma.delivery.count({ where: { kind: 'webhook_made', email: nora.email } })).toBe(1)
    const page = await visitor.page(`${here}/${hook.id}`)
    expect(page.text).not.toContain(first.data.secret)
    expect(page.text).toContain('orders.northwind.test')
  })

  test('lends no eyes but their own and those of machine accounts, and turns nobody’s elsewhere', async () => {
    const { id } = await hookOf('nora', asked.url)
    const visitor = await portal.visitor(abel.email)
    expect((await visitor.send(here, of(nora))).data.fields).toEqual({ membershipId: 'no-choice' })
    const machines = '/account/people/machines'
    const machine = (await visitor.send(machines, { json: { name: 'ERP', profile: 'observer' } })).data
    expect((await visitor.send(here, of({ membershipId: machine.id }))).status).toBe(201)
    expect((await visitor.send(here, of(gina))).data.fields).toEqual({ membershipId: 'no-choice' })
    expect((await visitor.send(`${here}/${id}`, of(nora))).data.fields).toEqual({ membershipId: 'no-choice' })
    expect((await visitor.send(`${here}/${id}/secret`, { json: {} })).status).toBe(403)
    expect((await visitor.send(`${here}/${id}/disabling`, { json: {} })).status).toBe(201)
    expect((await visitor.send(`${here}/${id}/enabling`, { json: {} })).data.error).toBe('webhook-eyes')
    expect((await visitor.send(`${here}/${id}/test`, { json: {} })).data.error).toBe('webhook-disabled')
    expect((await visitor.send(`${here}/${id}`, of(abel))).status).toBe(201)
    expect((await visitor.send(`${here}/${id}/enabling`, { json: {} })).status).toBe(201)
    expect(await prisma.webhook.findUnique({ where: { id } })).toMatchObject({ membershipId: abel.membershipId })
  })

  test('gives another secret, sends a test, one again, all again since a day, and ends it', async () => {
    const hook = await hookOf('nora', asked.url)
    const at = `${here}/${hook.id}`
    const visitor = await portal.visitor(nora.email)
    const rotated = (await visitor.send(`${at}/secret`, { json: {} })).data
    expect(rotated.secret).not.toBe(secretOf(hook, hook.salt))
    expect(await prisma.webhook.findUnique({ where: { id: hook.id } })).toMatchObject({ formerSalt: hook.salt })
    expect((await visitor.send(`${at}/test`, { json: {} })).status).toBe(201)
    const [message] = (await visitor.json(at)).data.messages
    expect(message).toMatchObject({ type: 'test', state: 'waiting', attempts: [] })
    const replay = (json: object) => visitor.send(`${at}/replay`, { json })
    expect((await replay({ messageId: message.id })).status).toBe(201)
    expect((await replay({ messageId: max.membershipId })).status).toBe(404)
    expect((await replay({ since: new Date().toISOString().slice(0, 10) })).status).toBe(201)
    for (const json of [{ since: '2020-01-01' }, { since: 'soon' }, {}, { since: '2026-11-01', messageId: message.id }])
      expect((await replay(json)).status).toBe(400)
    expect((await visitor.post(`${at}/ending`)).status).toBe(303)
    expect((await visitor.json(at)).status).toBe(404)
  })

  test('of a neighbour finds none, and nobody else finds any', async () => {
    const { id } = await hookOf('nora', asked.url)
    const theirs = await portal.visitor(gina.email)
    for (const path of ['', '/changing', '/ending'])
      expect((await theirs.json(`${here}/${id}${path}`)).status).toBe(404)
    const since = { json: { since: new Date().toISOString() } }
    const bare = ['/secret', '/test', '/disabling', '/enabling', '/ending'].map((path) => ({
      path,
      sent: { json: {} },
    }))
    for (const { path, sent } of [{ path: '', sent: of(gina) }, { path: '/replay', sent: since }, ...bare])
      expect([path, (await theirs.send(`${here}/${id}${path}`, sent)).status]).toEqual([path, 404])
    expect((await theirs.send(`${here}/${id}`, { method: 'DELETE' })).status).toBe(404)
    const low = await portal.visitor(max.email)
    expect([(await low.json(here)).status, (await low.send(here, of(max))).status]).toEqual([404, 404])
    expect(await prisma.webhook.count({ where: { id, disabledAt: null } })).toBe(1)
  })
})

test('it ends with the membership with whose eyes it looks, and when somebody else may have been in the account', async () => {
  const [ofAbel, ofNora] = [await hookOf('abel', asked.url), await hookOf('nora', asked.url)]
  await disablePerson(await actorOf('nora'), abel.membershipId)
  const because = async (id: string) => (await prisma.webhook.findUniqueOrThrow({ where: { id } })).disabledBecause
  expect([await because(ofAbel.id), await because(ofNora.id)]).toEqual(['eyes_ended', null])
  expect(
    await prisma.delivery.count({ where: { kind: 'webhook_disabled', subjectId: ofAbel.id, email: nora.email } }),
  ).toBe(1)
  const mail = await prisma.delivery.findFirstOrThrow({ where: { kind: 'webhook_made', email: nora.email } })
  await (await portal.visitor()).post(`/not-me/${sealed({ kind: 'not_me', id: mail.subjectId ?? '' })}`)
  expect(await because(ofNora.id)).toBe('not_me')
})
