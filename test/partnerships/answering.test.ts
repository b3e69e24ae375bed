import { beforeEach, expect, test } from '@jest/globals'
import type { Prisma } from '@prisma/client'
import type { PersonKey } from '../../cast/people.ts'
import { tellOfAccess } from '../../domain/delivery/partners/access.ts'
import { endAccess } from '../../domain/partnerships/access/end.ts'
import { mailOf } from '../../jobs/letters/letter.ts'
import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'

// Northwind and Globex offer access, to Brightline and to Solo; what is between them in the sample is gone here.

const portal = openPortal()
const list = '/account/partners/clients'
const as = (who: PersonKey) => portal.visitor(world.people[who].email)
const member = (who: PersonKey) => world.people[who].membershipId
const { northwind, brightline, globex, solo } = world.organisations
const { line4 } = world.projects
const { productId } = await prisma.project.findUniqueOrThrow({ where: { id: line4 }, select: { productId: true } })
const kinds = ['access_offered', 'access_accepted', 'access_refused', 'access_changed', 'access_ended'] as const

beforeEach(async () => {
  await prisma.partnerAccess.deleteMany()
  await prisma.delivery.deleteMany({ where: { kind: { in: [...kinds] } } })
})

/** Northwind offers Brightline its product of Line 4, or what is said otherwise. Returns the id. */
async function offer(more: Partial<Prisma.PartnerAccessUncheckedCreateInput> = {}): Promise<string> {
  const products = more.reach === 'complete' ? {} : { products: { create: [{ productId: productId ?? '' }] } }
  const usual = { clientId: northwind, partnerId: brightline, reach: 'limited', givenById: member('nora') } as const
  return (await prisma.partnerAccess.create({ data: { ...usual, ...products, ...more } })).id
}

const row = (id: string) => prisma.partnerAccess.findUniqueOrThrow({ where: { id }, include: { people: true } })
const grantsOf = (accessId: string) => prisma.grant.findMany({ where: { accessId } })
const named = (...who: PersonKey[]) => ({ whom: 'named', people: who.map(member) })

async function answer(who: PersonKey, id: string, what: string, json: object = {}) {
  const { status, data } = await (await as(who)).send(`${list}/${id}/${what}`, { json })
  return data?.error ? `${status} ${data.error} ${Object.values(data.fields ?? {})}`.trim() : String(status)
}

const tell = async (id: string) =>
  tellOfAccess({ db: prisma }, 'access_offered', await row(id), 'partner', {
    ...{ membershipId: member('nora'), organisationId: northwind },
  })

async function mails() {
  const posted = await prisma.delivery.findMany({ where: { kind: { in: [...kinds] } }, orderBy: { email: 'asc' } })
  return Promise.all(
    posted.map(async (one) => {
      const mail = await mailOf(one)
      return 'withheld' in mail ? [one.email, mail.withheld, ''] : [one.email, mail.subject, mail.text]
    }),
  )
}

async function logs(action: string, id: string) {
  const found = await prisma.activity.findMany({ where: { action, subjectId: id } })
  return found.map(({ organisationId }) => organisationId).toSorted()
}

test('who looks after partners there finds offers and answers them; to all others they are not there', async () => {
  const id = await offer()
  const bruno = await as('bruno')
  const { clients } = (await bruno.json(list)).data
  expect(clients).toMatchObject([
    { id, name: 'Northwind Tools', state: 'pending', by: 'Nora Lindqvist', opens: { reach: 'limited', wallet: false } },
  ])
  expect((await bruno.page(`${list}/${id}`)).text).toContain('It opens the product')
  expect((await bruno.json('/projects')).data.needs.offers).toMatchObject([{ id, name: 'Northwind Tools' }])
  expect((await bruno.page('/projects')).text).toContain('Northwind Tools offers your organisation access')
  for (const who of ['carl', 'gina', 'simon', 'nora', 'olga', 'vera'] as const) {
    const told = await Promise.all(
      ['acceptance', 'refusal', 'people', 'ending'].map((what) =>
        answer(who, id, what, what === 'acceptance' || what === 'people' ? { whom: 'all' } : {}),
      ),
    )
    expect([who, ...told]).toEqual([who, ...Array(4).fill('404 not-found')])
    expect((await (await as(who)).page(`${list}/${id}`)).status).toBe(404)
  }
  for (const who of ['carl', 'olga'] as const) expect((await (await as(who)).page(list)).status).toBe(404)
  expect((await (await as('carl')).json('/projects')).data.needs.offers).toEqual([])
  // Looking at it, as a program that reads mails does, answers nothing.
  expect((await bruno.page(`${list}/${id}/acceptance`)).status).toBe(404)
  expect((await row(id)).state).toBe('pending')
})

test('accepted for those who are named, it opens to them alone, and nothing to a new employee', async () => {
  const id = await offer()
  expect(await answer('bruno', id, 'acceptance', { whom: 'named' })).toBe('400 invalid nobody-chosen')
  expect(await answer('bruno', id, 'acceptance', named('ada', 'gina'))).toBe('400 invalid no-colleague')
  expect(await answer('bruno', id, 'acceptance', { whom: 'some' })).toMatch(/^400/)
  expect(await answer('bruno', id, 'acceptance', named('ada'))).toBe('201')
  expect(await answer('bruno', id, 'acceptance', { whom: 'all' })).toBe('409 answered-already')
  expect(await grantsOf(id)).toMatchObject([{ principalId: member('ada'), resourceId: productId, via: 'access' }])
  expect(await logs('accept-partner-access', id)).toEqual([northwind, brightline].toSorted())
  const [[to, subject, text] = [], ...others] = await mails()
  expect([to, subject, others]).toEqual(['nora@northwind.test', 'Brightline Integrators has accepted your access', []])
  expect(text).toContain('Bruno Costa (Brightline Integrators) has accepted the access that Northwind Tools offered.')
  const bruno = await as('bruno')
  expect((await bruno.json(list)).data.clients[0]).toMatchObject({
    state: 'accepted',
    people: [{ name: 'Ada Fischer' }],
  })
  const { accessLevelId } = await prisma.membership.findUniqueOrThrow({ where: { id: member('carl') } })
  const person = { create: { name: 'Zoe', email: 'zoe@brightline.test' } }
  const organisation = { connect: { id: brightline } }
  const { id: zoe } = await prisma.membership.create({
    data: {
      person,
      organisation,
      accessLevel: { connect: { id: accessLevelId ?? '' } },
      profile: 'observer',
      lastUsedAt: new Date(),
    },
  })
  expect((await grantsOf(id)).map(({ principalId }) => principalId)).toEqual([member('ada')])
  expect(await answer('bruno', id, 'people', { whom: 'named', people: [zoe, member('bruno')] })).toBe('201')
  expect((await grantsOf(id)).map(({ principalId }) => principalId).toSorted()).toEqual(
    [zoe, member('bruno')].toSorted(),
  )
  expect(await logs('name-for-client', id)).toEqual([northwind, brightline].toSorted())
  expect(await answer('bruno', id, 'people', { whom: 'all', people: [zoe] })).toBe('201')
  expect(await grantsOf(id)).toMatchObject([{ principalId: brightline, principalKind: 'organisation' }])
  expect((await row(id)).people).toEqual([])
  await prisma.membership.delete({ where: { id: zoe } })
})

test('who is disabled works for no client any more, and is named again when they come back', async () => {
  const id = await offer()
  await answer('bruno', id, 'acceptance', named('ada', 'carl'))
  const bruno = await as('bruno')
  const of = async (what: string, json: object = {}) =>
    (await bruno.send(`/account/people/${member('carl')}/${what}`, { json })).status
  expect(await of('disabling')).toBe(201)
  expect((await grantsOf(id)).map(({ principalId }) => principalId)).toEqual([member('ada')])
  await prisma.membership.update({ where: { id: member('carl') }, data: { disabledAt: null } })
  expect((await row(id)).people.map(({ membershipId }) => membershipId)).toEqual([member('ada')])
})

test('a refused offer opens nothing, and the giver is told; without them all who look after partners', async () => {
  const id = await offer({ givenById: null })
  expect(await answer('ada', id, 'refusal')).toBe('201')
  expect([(await row(id)).state, await grantsOf(id)]).toEqual(['refused', []])
  expect(await answer('ada', id, 'acceptance', { whom: 'all' })).toBe('409 answered-already')
  expect((await mails()).map(([to, subject]) => [to, subject])).toEqual([
    ['abel@northwind.test', 'Brightline Integrators has refused your access'],
    ['nora@northwind.test', 'Brightline Integrators has refused your access'],
  ])
  const byAddress = await offer({ partnerId: solo, email: 'simon@solo.test' })
  await answer('simon', byAddress, 'refusal')
  const [, [, subject, text] = []] = (await mails()).filter(([to]) => to === 'nora@northwind.test')
  expect(subject).toBe('The access that you offered was refused')
  expect(text).toContain('simon@solo.test')
  expect(text).not.toContain('Solo Consulting')
})

test('either side’s end is on the page of the partner: limited access at a click, complete access with the password', async () => {
  const limited = await offer()
  await answer('bruno', limited, 'acceptance', { whom: 'all' })
  const bruno = await as('bruno')
  expect((await bruno.page(`${list}/${limited}/ending`)).text).toContain('All your people')
  expect(await answer('bruno', limited, 'ending')).toBe('201')
  expect([(await row(limited)).state, await grantsOf(limited)]).toEqual(['ended', []])
  expect(await answer('bruno', limited, 'people', { whom: 'all' })).toBe('409 access-not-now')
  const complete = await offer({ reach: 'complete', wallet: true })
  await answer('bruno', complete, 'acceptance', named('ada'))
  expect((await bruno.page(`${list}/${complete}/ending`)).text).toContain('type="password"')
  expect(await answer('bruno', complete, 'ending')).toMatch(/^400/)
  expect(await answer('bruno', complete, 'ending', { current: 'something else' })).toMatch(/^400 .*wrong-password/)
  expect((await row(complete)).state).toBe('accepted')
  expect(await answer('bruno', complete, 'ending', { current: 'open sesame portico' })).toBe('201')
  expect(await grantsOf(complete)).toEqual([])
  const ended = (await mails()).filter(([, subject]) => subject === 'The access of Brightline Integrators has ended')
  expect(ended).toHaveLength(4)
  expect(ended[0]?.[2]).toContain('Bruno Costa (Brightline Integrators) has ended the access')
})

test('an offer to an address is found by the organisation of whoever has it by then, unless that client gave it something', async () => {
  const id = await offer({ partnerId: null, email: 'new@solo.test' })
  const simon = await as('simon')
  expect((await simon.json(list)).data.clients).toEqual([])
  await tell(id)
  const [[, , stranger] = []] = await mails()
  expect(stranger).toContain('Your address is not known here yet')
  expect(stranger).not.toContain('http')
  const { accessLevelId } = await prisma.membership.findUniqueOrThrow({ where: { id: member('simon') } })
  const { id: newcomer } = await prisma.membership.create({
    data: {
      ...{ person: { create: { name: 'New', email: 'new@solo.test', locale: 'de' as const } }, profile: 'observer' },
      ...{ organisation: { connect: { id: solo } }, accessLevel: { connect: { id: accessLevelId ?? '' } } },
    },
  })
  const [[, german, told] = []] = await mails()
  expect(german).toBe('Northwind Tools bietet Ihnen als Partner Zugriff an')
  expect(told).not.toContain('http')
  const other = await offer({ partnerId: solo })
  const ids = async () => (await simon.json(list)).data.clients.map((one: { id: string }) => one.id)
  expect(await ids()).toEqual([other])
  expect(await answer('simon', id, 'acceptance', { whom: 'all' })).toBe('409 access-already')
  await prisma.partnerAccess.delete({ where: { id: other } })
  await prisma.partnerAccess.update({ where: { id }, data: { sentAt: new Date(Date.now() - 31 * 86_400_000) } })
  expect(await ids()).toEqual([])
  await prisma.partnerAccess.update({ where: { id }, data: { sentAt: new Date() } })
  expect(await ids()).toEqual([id])
  const both = await Promise.all([1, 2].map(() => answer('simon', id, 'acceptance', { whom: 'all' })))
  expect(both.toSorted()).toEqual(['201', '409 answered-already'])
  expect((await row(id)).partnerId).toBe(solo)
  const own = await offer({ clientId: solo, partnerId: null, email: 'new@solo.test', products: {} })
  expect(await ids()).toEqual([id])
  expect(await answer('simon', own, 'acceptance', { whom: 'all' })).toBe('409 access-own')
  await prisma.membership.delete({ where: { id: newcomer } })
})

test('the mail of an offer leads to its page, tells who can answer it, and nothing once it is over', async () => {
  const id = await offer({ reach: 'complete', wallet: true })
  await tell(id)
  await prisma.partnerAccess.update({ where: { id }, data: { email: 'carl@brightline.test' } })
  await tell(id)
  const [[, subject, toAda] = [], , [, , toCarl] = []] = await mails()
  expect(subject).toBe('Northwind Tools offers you access as a partner')
  expect(toAda).toContain('all that Northwind Tools has, also what is added later, and its billing page')
  expect(toAda).toContain(`${list}/${id}`)
  expect(toCarl).toContain('It can be answered by: Bruno Costa and Ada Fischer.')
  expect(toCarl).not.toContain(list)
  await answer('ada', id, 'refusal')
  expect((await mails()).filter(([to]) => to?.includes('brightline')).map(([, what]) => what)).toEqual(
    Array(3).fill('over-meanwhile'),
  )
})

test('what somebody of the host ends is told to both sides with its reason, also when it is gone by then', async () => {
  const id = await offer()
  await answer('bruno', id, 'acceptance', { whom: 'all' })
  await prisma.delivery.deleteMany({ where: { kind: 'access_accepted' } })
  await prisma.$transaction(async (db) => {
    const by = { side: 'host', membershipId: member('olga'), organisationId: world.organisations.meridian } as const
    await endAccess({ db, record: async () => {} } as never, await row(id), { ...by, reason: 'Too wide.' })
  })
  const told = await mails()
  expect(told.map(([to]) => to)).toEqual(['abel', 'ada', 'bruno', 'nora'].map((one) => expect.stringContaining(one)))
  for (const [, , text] of told) {
    expect(text).toContain('Olga Brandt (Meridian Works) has ended the access that Northwind Tools gave to Brightline')
    expect(text).toContain('Too wide.')
  }
  await prisma.partnerAccess.delete({ where: { id } })
  expect((await mails())[0]?.[1]).toBe('Access of a partner has ended')
})

test('those who work there stand among the client’s contacts, once, in place of who was entered by hand', async () => {
  const gina = await as('gina')
  const contact = { organisationId: globex, name: 'Carl by hand', email: 'carl@brightline.test' }
  await prisma.contact.create({ data: contact })
  const book = async () =>
    (await gina.json('/contacts')).data.contacts.flatMap((one: { name: string; kind: string; email: string | null }) =>
      one.name.startsWith('Gina') || one.name.startsWith('Otto') || one.kind === 'colleague'
        ? []
        : [`${one.kind} ${one.name} ${one.email}`],
    )
  const before = await book()
  expect(before).toContain('contact Carl by hand carl@brightline.test')
  const id = await offer({ clientId: globex, reach: 'complete', givenById: member('gina') })
  expect(await book()).toEqual(before)
  await answer('bruno', id, 'acceptance', named('ada'))
  expect(await book()).toEqual(
    expect.arrayContaining(['partner Ada Fischer null', 'contact Carl by hand carl@brightline.test']),
  )
  await answer('bruno', id, 'people', named('ada', 'carl'))
  const now = await book()
  expect(now).toEqual(expect.arrayContaining(['partner Ada Fischer null', 'partner Carl Jensen null']))
  expect(now.filter((one: string) => one.includes('Carl') || one.includes('Bruno'))).toEqual([
    'partner Carl Jensen null',
  ])
  // Partners as well: each once.
  const both = { senderId: globex, recipientId: brightline, email: 'bruno@brightline.test' }
  await prisma.partnership.create({ data: { ...both, senderView: 'accepted', recipientView: 'accepted' } })
  expect((await book()).filter((one: string) => one.startsWith('partner'))).toEqual(
    ['Ada Fischer', 'Bruno Costa', 'Carl Jensen'].map((name) => `partner ${name} null`),
  )
  await prisma.partnership.deleteMany({ where: both })
  await answer('bruno', id, 'ending', { current: 'open sesame portico' })
  expect(await book()).toEqual(before)
})
