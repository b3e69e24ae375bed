import type { HomeView } from '../../admin/home/home.ts'
import type { PageView } from '../../admin/page/view.ts'
import { keepGrantsOf } from '../../domain/partnerships/access/grants.ts'
import { mailOf } from '../../jobs/letters/letter.ts'
import { prisma } from '../../prisma/client.ts'
import { sees } from '../access/sharing.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'

// Two organisations are partners, and one of them gives the other access to a product: the host looks at it, and may end it.

const { colleague } = openBackOffice()
const { northwind, globex } = world.organisations
const { line4 } = world.projects
const reason = 'Globex has been sold.'
let adam: Colleague
let sofia: Colleague
let partnershipId = ''
let accessId = ''

beforeAll(async () => {
  ;[adam, sofia] = [await colleague('adam'), await colleague('sofia')]
  const since = { senderView: 'accepted', recipientView: 'accepted', acceptedAt: new Date() } as const
  const pair = { senderId: northwind, recipientId: globex, email: 'gina@globex.test', ...since }
  partnershipId = (await prisma.partnership.create({ data: pair })).id
  const { id: productId } = await prisma.product.findFirstOrThrow({ where: { name: 'Line 4' } })
  const given = { clientId: northwind, partnerId: globex, state: 'accepted', answeredAt: new Date() } as const
  const products = { create: [{ productId }] }
  accessId = (await prisma.partnerAccess.create({ data: { ...given, reach: 'limited', products } })).id
  await prisma.$transaction((db) => keepGrantsOf({ db } as never, accessId))
})

const verbsOn = async (who: Colleague, subject: string, id: string) =>
  (await who.read(subject, 'show', {}, id)).data.record.recordActions.map(({ name }) => name)
const below = async (subject: string, by: string, id: string) =>
  (await sofia.all(subject, { [`filters.${by}`]: id })).map(({ id }) => id)
const toldOn = async (who: Colleague, id: string) => {
  const { record } = (await who.read('PartnerAccess', 'show', {}, id)).data as unknown as { record: { page: PageView } }
  return record.page.sections.flatMap((one) =>
    one.kind === 'told' ? [[one.title, one.total, ...one.lines.map(({ label, value }) => `${label} (${value})`)]] : [],
  )
}
const strangers = async (who: Colleague) =>
  ((await who.send('/admin/api/dashboard')).data as unknown as HomeView).sections.find(
    ({ name }) => name === 'accessOfStrangers',
  )?.rows
const logsOf = async (subjectId: string) =>
  (
    await prisma.activity.findMany({
      where: { subjectId, action: { not: 'be-refused' } },
      orderBy: { organisationId: 'asc' },
    })
  ).map(({ action, organisationId, detail }) => [action, organisationId, detail])

test('staff find both among those of each organisation, with what hangs on them; administrators alone may end them', async () => {
  expect(await below('Partnership', 'senderId', northwind)).toContain(partnershipId)
  expect(await below('Partnership', 'recipientId', globex)).toEqual([partnershipId])
  expect(await below('PartnerAccess', 'clientId', northwind)).toContain(accessId)
  expect(await below('PartnerAccess', 'partnerId', globex)).toEqual([accessId])
  const [grant] = await prisma.grant.findMany({ where: { accessId } })
  expect(await below('Grant', 'accessId', accessId)).toEqual([grant?.id])
  expect(await verbsOn(adam, 'Partnership', partnershipId)).toEqual(['show', 'end-partnership'])
  expect(await verbsOn(adam, 'PartnerAccess', accessId)).toEqual(['show', 'end-partner-access'])
  expect(await verbsOn(sofia, 'PartnerAccess', accessId)).toEqual(['show'])
  for (const [subject, verb, id] of [
    ['Partnership', 'end-partnership', partnershipId],
    ['PartnerAccess', 'end-partner-access', accessId],
  ] as const) {
    expect((await sofia.call(subject, verb, { reason }, id)).status).toBe(403)
    const { data } = await adam.call(subject, verb, { reason: ' ' }, id)
    expect(Object.keys(data.problems ?? {})).toEqual(['reason'])
  }
  expect(await logsOf(partnershipId)).toEqual([])
})

test('the page of an access tells the products it opens and who is named for it, of those its reader sees', async () => {
  const { id: categoryId, name } = await prisma.productCategory.findFirstOrThrow({
    where: { products: { some: { name: 'Line 4' } } },
  })
  expect(await toldOn(adam, accessId)).toEqual([['Products it opens', 1, `Line 4 (${name})`]])
  const people = { create: [{ membershipId: world.people.gina.membershipId }] }
  await prisma.partnerAccess.update({ where: { id: accessId }, data: { forAll: false, people } })
  // A product of somebody else's that nobody could choose is still told to who may see it, and to nobody else.
  const other = await prisma.product.create({ data: { organisationId: globex, categoryId, name: 'A first' } })
  await prisma.partnerAccessProduct.create({ data: { accessId, productId: other.id } })
  for (const who of [adam, sofia])
    expect(await toldOn(who, accessId)).toEqual([
      ['Products it opens', 2, `A first (${name})`, `Line 4 (${name})`],
      ['Who of the partner works there', 1, expect.stringContaining('Gina')],
    ])
  await prisma.product.delete({ where: { id: other.id } })
  await prisma.partnerAccess.update({ where: { id: accessId }, data: { reach: 'complete', forAll: true } })
  expect(await toldOn(adam, accessId)).toEqual([])
  await prisma.partnerAccess.update({ where: { id: accessId }, data: { reach: 'limited' } })
})

test('the home page tells of access given to who is no partner of the host, with its end beside it for who may', async () => {
  expect(await strangers(sofia)).toMatchObject([{ id: accessId, about: expect.stringContaining('Globex') }])
  expect((await strangers(sofia))?.[0]?.verbs).toEqual([])
  const about = expect.objectContaining({ id: accessId })
  expect((await strangers(adam))?.[0]?.verbs).toMatchObject([{ name: 'end-partner-access', about }])
  await prisma.organisation.update({ where: { id: globex }, data: { isPartner: true } })
  expect((await strangers(adam))?.map(({ id }) => id) ?? []).not.toContain(accessId)
  await prisma.organisation.update({ where: { id: globex }, data: { isPartner: false } })
})

test('Adam ends the access, once: nobody gets in by it, both logs tell why', async () => {
  expect(await sees('gina', line4)).toBe(true)
  const { data } = await adam.agree('PartnerAccess', 'end-partner-access', { reason }, accessId)
  expect(data.notice?.type).toBe('success')
  expect([await sees('gina', line4), await prisma.grant.count({ where: { accessId } })]).toEqual([false, 0])
  const logs = await logsOf(accessId)
  expect(logs).toEqual([northwind, globex].toSorted().map((one) => ['end-partner-access', one, { reason }]))
  const posted = await prisma.delivery.findMany({ where: { kind: 'access_ended', subjectId: accessId } })
  expect(new Set(posted.map(({ organisationId }) => organisationId))).toEqual(new Set([northwind, globex]))
  const again = await adam.agree('PartnerAccess', 'end-partner-access', { reason }, accessId)
  expect([again.status, (await logsOf(accessId)).length]).toEqual([409, 2])
  expect(await verbsOn(adam, 'PartnerAccess', accessId)).toEqual(['show'])
  expect(await prisma.partnership.count({ where: { id: partnershipId } })).toBe(1)
})

test('Adam ends the partnership, and what was shared through it: both sides are mailed who did it and why', async () => {
  const { membershipId } = world.people.gina
  const hangs = { via: 'partnership', partnershipId } as const
  const whom = { principalKind: 'membership', principalId: membershipId } as const
  await prisma.grant.create({ data: { ...whom, resourceKind: 'project', resourceId: line4, ...hangs } })
  expect((await below('Grant', 'partnershipId', partnershipId)).length).toBe(1)
  expect((await adam.agree('Partnership', 'end-partnership', { reason }, partnershipId)).data.notice?.type).toBe(
    'success',
  )
  expect([await sees('gina', line4), await prisma.partnership.count({ where: { id: partnershipId } })]).toEqual([
    false,
    0,
  ])
  const logs = await logsOf(partnershipId)
  expect(logs).toEqual([northwind, globex].toSorted().map((one) => ['end-partner', one, { reason }]))
  const posted = await prisma.delivery.findMany({ where: { kind: 'partner_ended', subjectId: partnershipId } })
  const told = await Promise.all(
    posted.map(async (delivery) => {
      const mail = await mailOf(delivery)
      return [delivery.organisationId, 'text' in mail ? `${mail.subject} ${mail.text}` : '']
    }),
  )
  expect(new Set(told.map(([one]) => one))).toEqual(new Set([northwind, globex]))
  for (const [side, text] of told) {
    const other = side === northwind ? 'Globex' : 'Northwind Tools'
    for (const words of [other, 'Adam Weiss', 'Meridian', reason]) expect(text).toContain(words)
  }
  expect((await adam.agree('Partnership', 'end-partnership', { reason }, partnershipId)).status).toBe(404)
})
