import { beforeEach, expect, test } from '@jest/globals'
import type { PersonKey } from '../../cast/people.ts'
import { endAccess } from '../../domain/partnerships/access/end.ts'
import { prisma } from '../../prisma/client.ts'
import { formsOf, type PageForm, sendForm } from '../portal/page-forms.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'
import { answeringAt, grantsOf, list, mails, member, offer, row, tell, withoutAccess } from './offering.ts'

// Northwind and Globex offer access, to Brightline and to Solo; what is between them in the sample is gone here.

const portal = openPortal()
const as = (who: PersonKey) => portal.visitor(world.people[who].email)
const answer = answeringAt(portal)
const { solo } = world.organisations

beforeEach(withoutAccess)

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
  expect(toAda).toContain('Billing administrators of the partner see its billing page as well.')
  const leads = new RegExp(`${list}/${id}(?:/refusal)?(?!\\S)`, 'g')
  expect(toAda?.match(leads)).toEqual([`${list}/${id}`, `${list}/${id}/refusal`])
  expect(toCarl).toContain('It can be answered by: Bruno Costa and Ada Fischer.')
  expect(toCarl).not.toContain(list)
  await answer('ada', id, 'refusal')
  expect((await mails()).filter(([to]) => to?.includes('brightline')).map(([, what]) => what)).toEqual(
    Array(3).fill('over-meanwhile'),
  )
})

test('looking at what is refused refuses nothing; its one button does, and others find no such page', async () => {
  const id = await offer()
  const path = `${list}/${id}/refusal`
  const ada = await as('ada')
  const { status, text } = await ada.page(path)
  expect([status, formsOf(text, path).filter(({ action }) => action.startsWith(list)).length]).toEqual([200, 1])
  expect((await row(id)).state).toBe('pending')
  for (const who of ['carl', 'simon', 'otto', 'nora'] as const)
    expect([who, (await (await as(who)).json(path)).status]).toEqual([who, 404])
  const form = formsOf(text, path).find(({ action }) => action === path)
  expect([(await sendForm(ada, form as PageForm, {})).status, (await row(id)).state]).toEqual([303, 'refused'])
  expect((await ada.page(path)).text).not.toContain(`action="${path}"`)
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
