import type { DeliveryKind } from '@prisma/client'
import { changeAddress } from '../../domain/people/members/change-address.ts'
import { linkOf } from '../../domain/people/tokens.ts'
import { mailOf } from '../../jobs/letters/letter.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { openPortal } from '../portal/visitor.ts'
import { castPassword, type Visitor } from '../visitor.ts'
import { world } from '../world.ts'
import { atOnce, endOf } from './at-once.ts'

const portal = openPortal()
const { oscar, otto, vera, sara, max, nora, carl, abel } = world.people
const emailOf = async (id: string) => (await prisma.person.findUniqueOrThrow({ where: { id } })).email
const ask = (who: Visitor, email: string, current = castPassword) => who.post('/account/address', { email, current })

/** The path of the link in the newest mail of a kind to an address, whether it was mailed or not. */
async function linkTo(kind: 'new_address' | 'undo_address', email: string) {
  const { subjectId } = await newest(kind, email)
  return new URL(linkOf({ kind, id: subjectId ?? '' })).pathname
}

const newest = (kind: DeliveryKind, email: string) =>
  prisma.delivery.findFirstOrThrow({ where: { kind, email }, orderBy: { id: 'desc' } })

async function textOf(kind: DeliveryKind, email: string) {
  const mail = await mailOf(await newest(kind, email))
  return 'withheld' in mail ? mail.withheld : `${mail.subject}\n${mail.text}`
}

describe('another address', () => {
  test('Oscar’s changes when the link in the new mailbox is pressed, and not before; everything open ends', async () => {
    const desk = await portal.visitor(oscar.email)
    expect((await ask(desk, 'o@new.test', 'wrong')).status).toBe(400)
    expect((await ask(desk, oscar.email)).text).toContain('This is the address you have.')
    expect((await ask(desk, 'O@New.test')).status).toBe(303)
    expect((await desk.page('/account/address')).text).toContain('A link was mailed to o@new.test')
    const stranger = await portal.visitor()
    const link = await linkTo('new_address', 'o@new.test')
    expect((await stranger.page(link)).text).toContain('From now on you sign in with o@new.test')
    expect(await emailOf(oscar.personId)).toBe(oscar.email)
    expect(await textOf('new_address', 'o@new.test')).toContain(link)
    expect((await stranger.post(link)).text).toContain('Your address is changed')
    expect(await emailOf(oscar.personId)).toBe('o@new.test')
    expect((await desk.json('/account')).status).toBe(401)
    expect((await stranger.post(link)).status).toBe(410)
    await expect(portal.visitor(oscar.email)).rejects.toThrow('401')
    await portal.visitor('o@new.test')
  })

  test('the old one takes it back, once: the password fits no more, whoever came in is out, a link for a new one is mailed', async () => {
    const thief = await portal.visitor('o@new.test')
    const told = await textOf('undo_address', oscar.email)
    const undo = await linkTo('undo_address', oscar.email)
    expect(told).toContain(undo)
    expect(told).not.toContain('o@new.test')
    // Changed once more meanwhile: the first way back stays open, and closes the second one.
    await ask(thief, 'o@third.test')
    await thief.post(await linkTo('new_address', 'o@third.test'))
    const second = await portal.visitor('o@third.test')
    const owner = await portal.visitor()
    expect((await owner.page(undo)).status).toBe(200)
    expect(await emailOf(oscar.personId)).toBe('o@third.test')
    expect((await owner.post(undo)).text).toContain('Nobody is signed in as you any more')
    expect(await emailOf(oscar.personId)).toBe(oscar.email)
    expect((await second.json('/account')).status).toBe(401)
    await expect(portal.visitor(oscar.email)).rejects.toThrow('401')
    for (const link of [undo, await linkTo('undo_address', 'o@new.test')])
      expect((await owner.post(link)).status).toBe(410)
    expect(await textOf('reset', oscar.email)).toContain('/password/reset/')
    expect(await textOf('address_changed', 'o@third.test')).toContain('nobody signs in')
    const actions = await prisma.activity.findMany({
      where: { subjectId: oscar.membershipId },
      select: { action: true },
    })
    expect(actions.map(({ action }) => action)).toEqual(expect.arrayContaining(['change-address', 'undo-address']))
  })

  test('whose the address is, is told to its owner alone: same answer, a mail without a link, and the link opens nothing', async () => {
    const desk = await portal.visitor(vera.email)
    const answers = [await ask(desk, otto.email), await ask(desk, 'nobody@else.test')]
    const [one, other] = answers.map(({ status, headers, text }) => [status, headers.get('location'), text])
    expect(one).toEqual(other)
    // Asked for again, the link before is worthless; so this looks at one that is not.
    await ask(desk, otto.email)
    const told = await textOf('new_address', otto.email)
    expect(told).toContain('You sign in with it already')
    expect(told).not.toMatch(/Vera|Northwind|new-address/)
    const link = await linkTo('new_address', otto.email)
    expect((await desk.page(link)).text).toContain('signs somebody else in')
    expect((await desk.post(link)).status).toBe(410)
    expect(await emailOf(otto.personId)).toBe(otto.email)
  })

  test('links are good for a time, for one thing, and for whom they were made', async () => {
    const desk = await portal.visitor(sara.email)
    await ask(desk, 's@late.test')
    const link = await linkTo('new_address', 's@late.test')
    const { subjectId } = await newest('new_address', 's@late.test')
    for (const forged of [link.replace('new-address', 'undo-address'), `${link.slice(0, -3)}abc`])
      expect((await desk.page(forged)).status).toBe(404)
    await prisma.token.update({ where: { id: subjectId ?? '' }, data: { expiresAt: new Date() } })
    expect((await desk.post(link)).status).toBe(410)
    await ask(desk, 's@taken-back.test')
    expect((await desk.post('/account/address/withdrawal')).status).toBe(303)
    expect((await desk.post(await linkTo('new_address', 's@taken-back.test'))).status).toBe(410)
    expect(await emailOf(sara.personId)).toBe(sara.email)
    for (const n of [3, 4, 5]) expect((await ask(desk, `s@${n}.test`)).status).toBe(303)
    expect((await ask(desk, 's@six.test')).status).toBe(429)
  })

  test('two who press for one address at the same moment: one has it, the other keeps their own', async () => {
    const desks = [await portal.visitor(max.email), await portal.visitor(abel.email)]
    const links: string[] = []
    for (const desk of desks)
      links.push(await ask(desk, 'both@want.test').then(() => linkTo('new_address', 'both@want.test')))
    const lock = `select id from "Person" where id in ('${max.personId}', '${abel.personId}') for update`
    const ends = await atOnce(lock, ...links.map((link, n) => async () => desks[n]?.post(link)))
    expect(ends.map((end) => (end.status === 'fulfilled' ? end.value?.status : 0)).sort()).toEqual([200, 410])
    const emails = [await emailOf(max.personId), await emailOf(abel.personId)]
    expect(emails.filter((email) => email === 'both@want.test')).toHaveLength(1)
  })

  test('an old address that somebody else has by now is not taken from them; staff’s change closes the way back', async () => {
    const desk = await portal.visitor(carl.email)
    await ask(desk, 'c@new.test')
    await desk.post(await linkTo('new_address', 'c@new.test'))
    const undo = await linkTo('undo_address', carl.email)
    const { id } = await prisma.person.create({ data: { email: carl.email, name: 'Another Carl' } })
    expect((await desk.post(undo)).status).toBe(410)
    expect(await emailOf(carl.personId)).toBe('c@new.test')
    await prisma.person.delete({ where: { id } })
    await changeAddress(await actorOf('adam'), carl.membershipId, { email: 'c@staff.test' })
    expect((await desk.post(undo)).status).toBe(410)
    expect(await emailOf(carl.personId)).toBe('c@staff.test')
  })
})

describe('leaving', () => {
  const leave = (who: Visitor, membershipId: string, successorId?: string) =>
    who.send('/account/leaving', { json: { membershipId, ...(successorId && { successorId }) } })

  test('Nora, the last billing administrator, is told what is needed first', async () => {
    const desk = await portal.visitor(nora.email)
    expect((await desk.page('/account/leaving')).text).toContain('Give that profile to somebody else first')
    const { error, needs } = (await leave(desk, nora.membershipId)).data
    expect([error, needs]).toEqual(['last-billing-administrator', expect.stringContaining('Make somebody else')])
    expect((await leave(desk, vera.membershipId)).data.error).toBe('other-organisation')
  })

  test('of two billing administrators who leave at once one stays', async () => {
    const profile = 'billing_administrator' as const
    await prisma.membership.update({ where: { id: sara.membershipId }, data: { profile, lastUsedAt: new Date() } })
    const desks = [await portal.visitor(nora.email), await portal.visitor(sara.email)]
    const lock = `select id from "Organisation" where id = '${world.organisations.northwind}' for update`
    const ids = [nora.membershipId, sara.membershipId]
    const ends = await atOnce(lock, ...ids.map((id, n) => async () => leave(desks[n] as Visitor, id)))
    const statuses = ends.map((end) => (end.status === 'fulfilled' ? end.value.status : endOf(end)))
    expect(statuses.sort()).toEqual([201, 409])
    await prisma.membership.updateMany({ where: { id: { in: ids } }, data: { disabledAt: null, leftAt: null } })
  })

  test('Vera leaves her only organisation: she is signed out, those who look after it are told, and she is told the truth', async () => {
    const [desk, phone] = [await portal.visitor(vera.email), await portal.visitor(vera.email)]
    const page = (await desk.page('/account/leaving')).text
    expect(page).toContain('It is your only organisation here')
    expect(page).not.toContain('Max Keller')
    const left = await desk.post('/account/leaving', { membershipId: vera.membershipId })
    expect(left.headers.get('location')).toBe('/sign-in')
    expect((await phone.json('/projects')).status).toBe(401)
    expect(await textOf('person_left', nora.email)).toContain('Vera Stein (vera@northwind.test) left Northwind Tools')
    expect(await prisma.delivery.count({ where: { kind: 'person_left', email: otto.email } })).toBe(0)
    await expect(portal.visitor(vera.email)).rejects.toThrow('403 {"error":"no-membership"')
    expect(await prisma.activity.count({ where: { action: 'leave', subjectId: vera.membershipId } })).toBe(1)
  })

  test('whoever belongs elsewhere goes on there; what they have goes to a colleague whom they may see, or nothing is done', async () => {
    const { accessLevelId } = await prisma.membership.findUniqueOrThrow({ where: { id: otto.membershipId } })
    const organisationId = world.organisations.northwind
    const { id } = await prisma.membership.create({
      data: { personId: otto.personId, organisationId, accessLevelId, profile: 'administrator' },
    })
    const open = { projectId: world.projects.line4, status: 'open' as const }
    const { id: taskId } = await prisma.task.findFirstOrThrow({ where: open })
    await prisma.task.update({ where: { id: taskId }, data: { assigneeId: id } })
    const desk = await portal.visitor(otto.email)
    await desk.send('/account/membership', { json: { membershipId: id } })
    const { data } = await desk.json('/account/leaving')
    expect(data.held.tasks).toBe(1)
    const names = data.colleagues.map(({ name }: { name: string }) => name)
    expect(names).toContain('Sara Holt')
    expect(names).not.toContain('Gina Russo')
    expect((await leave(desk, id, world.people.gina.membershipId)).status).toBe(400)
    expect((await leave(desk, id, sara.membershipId)).status).toBe(201)
    expect(await prisma.task.findUnique({ where: { id: taskId } })).toMatchObject({ assigneeId: sara.membershipId })
    expect((await desk.json('/account/membership')).data.membershipId).toBe(otto.membershipId)
    expect(await textOf('person_left', nora.email)).toContain('Nothing is in their name')
  })
})
