import type { DeliveryKind } from '@prisma/client'
import { disablePerson } from '../../domain/people/members/disable.ts'
import { sealed } from '../../domain/people/tokens.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { openPortal } from '../portal/visitor.ts'
import { castPassword } from '../visitor.ts'
import { world } from '../world.ts'
import { invitedByLink } from './invited.ts'
import { newest } from './newest.ts'

const portal = openPortal()
const chosen = 'seven green lathes'
const toldOf = (kind: DeliveryKind, email: string) => prisma.delivery.count({ where: { kind, email } })
/** The link of the newest mail of a kind that asks whether it was they. */
async function notMe(kind: DeliveryKind, email: string) {
  const mail = await prisma.delivery.findFirstOrThrow({ where: { kind, email }, orderBy: { id: 'desc' } })
  return `/not-me/${sealed({ kind: 'not_me', id: mail.subjectId ?? '' })}`
}

describe('of a new device', () => {
  test('Nora is told when she comes with another browser, once for its kind, and not when she comes again', async () => {
    const { email } = world.people.nora
    const desk = await portal.visitor(email)
    expect(await toldOf('new_device', email)).toBe(0)
    await portal.visitor(email)
    expect(await toldOf('new_device', email)).toBe(1)
    await desk.signIn(email)
    await portal.visitor(email)
    expect(await toldOf('new_device', email)).toBe(1)
    const phone = await portal.visitor()
    const headers = { 'user-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Safari/605.1' }
    await phone.send('/sign-in', { json: { email, password: castPassword }, headers })
    expect(await toldOf('new_device', email)).toBe(2)
  })

  test('nobody is told who accepts an invitation, their first sign-in', async () => {
    const email = 'nina@northwind.test'
    const { value } = await invitedByLink(email)
    const nina = await portal.visitor()
    expect((await nina.post(`/invitations/${value}`, { name: 'Nina', password: chosen })).status).toBe(303)
    expect([await toldOf('new_device', email), await toldOf('password_changed', email)]).toEqual([0, 0])
  })
})

describe('of a new password', () => {
  test('Sara is told, and a first sign-in by a mailed link with a new browser tells her of nothing else', async () => {
    const { email } = world.people.sara
    const sara = await portal.visitor(email)
    await sara.post('/account/password', { current: castPassword, password: chosen })
    expect(await toldOf('password_changed', email)).toBe(1)
    await (await portal.visitor()).post('/password/reset', { email })
    const { value } = await newest('reset', email)
    await (await portal.visitor()).post(`/password/reset/${value}`, { password: 'nine smoked herrings' })
    expect([await toldOf('password_changed', email), await toldOf('new_device', email)]).toEqual([2, 0])
  })
})

describe('of sessions that staff ended', () => {
  test('Vera is told when she is disabled while signed in, Abel is not, who was not', async () => {
    await portal.visitor('vera@northwind.test')
    for (const who of ['vera', 'abel'] as const)
      await disablePerson(await actorOf('olga'), world.people[who].membershipId)
    expect(await toldOf('sessions_ended', 'vera@northwind.test')).toBe(1)
    expect(await toldOf('sessions_ended', 'abel@northwind.test')).toBe(0)
  })
})

describe('“that was not me”', () => {
  const { email, personId } = world.people.max

  test('says for whom it is and changes nothing when it is looked at', async () => {
    const max = await portal.visitor(email)
    await max.post('/account/password', { current: castPassword, password: chosen })
    const link = await notMe('password_changed', email)
    const scanner = await portal.visitor()
    for (const method of ['GET', 'HEAD', 'GET']) expect((await scanner.send(link, { method })).status).toBe(200)
    expect((await scanner.page(link)).text).toContain(email)
    expect((await max.json('/account')).status).toBe(200)
  })

  test('shuts out whoever changed his password: session, browser, password, mailed links; and mails him a link', async () => {
    const thief = await portal.visitor()
    await thief.signIn(email, chosen)
    await (await portal.visitor()).post('/password/reset', { email })
    const before = await newest('reset', email)
    const mails = await toldOf('reset', email)
    const link = await notMe('password_changed', email)
    expect((await (await portal.visitor()).post(link)).text).toContain('Nobody is signed in as you any more')
    expect((await thief.json('/account')).status).toBe(401)
    expect((await thief.send('/sign-in', { json: { email, password: chosen } })).status).toBe(401)
    expect((await thief.page(`/password/reset/${before.value}`)).status).toBe(410)
    expect(await prisma.device.count({ where: { personId } })).toBe(0)
    expect(await toldOf('reset', email)).toBe(mails + 1)
    expect(await prisma.activity.count({ where: { action: 'say-not-me', subjectId: personId } })).toBe(1)
    const { value } = await newest('reset', email)
    const owner = await portal.visitor()
    expect((await owner.post(`/password/reset/${value}`, { password: 'nine smoked herrings' })).status).toBe(303)
  })

  test('works once, and not for long', async () => {
    const link = await notMe('new_device', 'nora@northwind.test')
    const nora = await portal.visitor('nora@northwind.test')
    const stranger = await portal.visitor()
    await prisma.token.updateMany({ where: { kind: 'not_me' }, data: { expiresAt: new Date() } })
    expect((await stranger.post(link)).status).toBe(410)
    expect((await stranger.post(await notMe('password_changed', email))).status).toBe(410)
    expect((await stranger.post(`${link.slice(0, -1)}_`)).status).toBe(404)
    expect((await nora.json('/account')).status).toBe(200)
  })
})
