import { expect, test } from '@jest/globals'
import type { PersonKey } from '../../cast/people.ts'
import { declineAccess, giveAccess } from '../../domain/access/asking/answer.ts'
import { type AskedAccess, askForAccess } from '../../domain/access/asking/ask.ts'
import { findOffer } from '../../domain/access/asking/offer.ts'
import { firstRequestsToAnswer } from '../../domain/access/asking/to-answer.ts'
import type { RuleNotAgreed } from '../../domain/access/sharing/rules/effect.ts'
import { makeRule } from '../../domain/access/sharing/rules/rule.ts'
import { share } from '../../domain/access/sharing/share.ts'
import { unshare } from '../../domain/access/sharing/unshare.ts'
import { disablePerson } from '../../domain/people/members/disable.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'
import { askedMails, forgetAskedMails, refusalOf } from './asked-mails.ts'

const line4 = await prisma.product.findFirstOrThrow({ where: { name: 'Line 4' } })
const levels = await prisma.projectAccessLevel.findMany()
const level = (name: string) => levels.find((one) => one.name === name)?.id ?? ''
const member = (who: PersonKey) => world.people[who].membershipId
const product = { kind: 'product', id: line4.id } as const

beforeEach(() => prisma.accessRequest.deleteMany())
afterEach(async () => {
  await forgetAskedMails()
  await prisma.grant.deleteMany({ where: { resourceId: line4.id, via: 'share' } })
})

const ask = async (
  who: PersonKey,
  more: Partial<AskedAccess> = {},
  place: { kind: 'product' | 'project'; id: string } = product,
) => (await askForAccess(await actorOf(who), place, { reason: '', ...more })).id
const answerOf = async (id: string) => (await prisma.accessRequest.findUniqueOrThrow({ where: { id } })).answer

test('Ada asks for Line 4; Sofia, who may share products, is told and gives it until a day, and Ada is told', async () => {
  const id = await ask('ada', { reason: 'We look after it' })
  const [asked, ...others] = await askedMails('access_asked')
  expect([asked?.to, others]).toEqual(['sofia@meridian.test', []])
  expect(asked?.text).toMatch(/Ada Fischer \(Brightline Integrators\) asks for access to Line 4\n[\s\S]*this product/)
  const sofia = await actorOf('sofia')
  const offer = await findOffer(sofia, id)
  expect(offer).toMatchObject({ what: 'Line 4', reason: 'We look after it', until: expect.stringMatching(/^\d{4}-/) })
  expect(offer.levels.map(({ name }) => name)).not.toContain('Internal')
  expect(await refusalOf(giveAccess(sofia, id, { levelId: level('Customer'), until: null }))).toBe('product-needs-end')
  expect(await answerOf(id)).toBe(null)
  const given = await giveAccess(sofia, id, { levelId: level('Customer'), until: '2999-01-31' })
  expect(given).toEqual(product)
  expect(await prisma.grant.findFirst({ where: { principalId: member('ada'), via: 'share' } })).toMatchObject({
    ...{ resourceKind: 'product', resourceId: line4.id, levelId: level('Customer') },
  })
  expect(await askedMails('access_answered')).toMatchObject([
    { to: 'ada@brightline.test', text: expect.stringMatching(/2999[\s\S]*Open the product[\s\S]*\/products\//) },
  ])
  expect(await refusalOf(declineAccess(sofia, id, { answerReason: '' }))).toBe('answered-already')
})

test('it is asked once of each thing, also at the same moment; a request for a project in it is another', async () => {
  const ada = () => refusalOf(ask('ada'))
  expect((await Promise.all([ada(), ada(), ada()])).toSorted()).toEqual(['asked-already', 'asked-already', 'done'])
  const retrofit = { kind: 'project', id: world.projects.line4 } as const
  expect(await refusalOf(askForAccess(await actorOf('ada'), retrofit, { reason: '' }))).toBe('done')
  const { id } = await prisma.accessRequest.findFirstOrThrow({ where: { resourceKind: 'product' } })
  await declineAccess(await actorOf('sofia'), id, { answerReason: 'In May' })
  expect((await askedMails('access_answered')).map(({ text }) => text).join()).toMatch(/declined[\s\S]*In May/)
  expect(await ada()).toBe('done')
})

test('the database keeps that a request is for one thing, a project or a product, and for none that there is not', async () => {
  const by = { membershipId: member('ada'), askerId: member('ada') }
  const wrong = [
    { resourceKind: 'product', resourceId: world.projects.line4 },
    { resourceKind: 'project', resourceId: line4.id },
    { resourceKind: 'organisation', resourceId: world.organisations.northwind },
    {},
  ] as const
  for (const thing of wrong)
    expect(await refusalOf(prisma.accessRequest.create({ data: { ...by, ...thing } }))).not.toBe('done')
  const both = { resourceKind: 'product', resourceId: line4.id, projectId: world.projects.line4 } as const
  const kept = await prisma.accessRequest.create({ data: { ...by, ...both } })
  expect(kept).toMatchObject({ projectId: null, productId: line4.id, organisationId: world.organisations.northwind })
  // As the version before writes it.
  const old = await prisma.accessRequest.create({ data: { ...by, projectId: world.projects.line4 } })
  expect(old).toMatchObject({ resourceKind: 'project', resourceId: world.projects.line4, productId: line4.id })
})

test('a product of others is not there to ask for, nor for others, nor with the id of a project', async () => {
  expect(await refusalOf(ask('gina'))).toBe('not-found')
  expect(await refusalOf(ask('carl'))).toBe('not-found')
  expect(await refusalOf(ask('ada', {}, { kind: 'product', id: world.projects.line4 }))).toBe('not-found')
  expect(await refusalOf(ask('abel', { colleagueId: member('otto') }))).toBe('no-colleague')
  expect(await refusalOf(ask('vera', { colleagueId: member('oscar') }))).toBe('no-colleague')
})

test('only who may share the product reads and answers it: not Milo, who runs its project, and not its own people', async () => {
  const id = await ask('oscar')
  for (const who of ['milo', 'oscar', 'abel', 'nora', 'bruno', 'gina'] as const) {
    expect([who, await refusalOf(giveAccess(await actorOf(who), id, { levelId: level('Client') }))]).toEqual([
      who,
      'not-found',
    ])
    expect([who, (await firstRequestsToAnswer(await actorOf(who))).requestsTotal]).toEqual([who, 0])
  }
  const sofia = await actorOf('sofia')
  const inBox = async (resourceId: string) => (await firstRequestsToAnswer(sofia, { resourceId })).requests
  expect(await inBox(line4.id)).toMatchObject([{ id, of: { ...product, name: 'Line 4' } }])
  expect(await inBox(world.projects.line4)).toEqual([])
  expect(await refusalOf(giveAccess(sofia, id, { levelId: level('Internal') }))).toBe('inside-only')
  const closed = { ...sofia, ceilings: { ...sofia.ceilings, products: 'view' } } as typeof sofia
  expect(await refusalOf(giveAccess(closed, id, { levelId: level('Client') }))).toMatch(/share-Product|not-found/)
})

test('Sofia gives it and Olga declines it at the same moment: one answer counts', async () => {
  const id = await ask('ada')
  const answers = await Promise.all([
    refusalOf(giveAccess(await actorOf('sofia'), id, { levelId: level('Client'), until: '2999-01-31' })),
    refusalOf(declineAccess(await actorOf('olga'), id, { answerReason: '' })),
  ])
  expect(answers.toSorted()).toEqual(['answered-already', 'done'])
  const grants = await prisma.grant.count({ where: { principalId: member('ada'), resourceId: line4.id, via: 'share' } })
  expect(grants).toBe((await answerOf(id)) === 'given' ? 1 : 0)
})

test('shared in another way it is answered as well: with Oscar, or with all of Northwind; of another thing, not', async () => {
  const sofia = await actorOf('sofia')
  const [oscars, veras] = [await ask('oscar'), await ask('vera')]
  const whom = { principalKind: 'membership', principalId: member('oscar'), levelId: level('Client') } as const
  await share(sofia, { resourceKind: 'project', resourceId: world.projects.line4, ...whom })
  expect(await answerOf(oscars)).toBe(null)
  await share(sofia, { resourceKind: 'product', resourceId: line4.id, ...whom, until: '2999-01-31' })
  expect([await answerOf(oscars), await answerOf(veras)]).toEqual(['given', null])
  const whole = { principalKind: 'organisation', principalId: world.organisations.northwind } as const
  await share(sofia, { resourceKind: 'product', resourceId: line4.id, ...whole, levelId: level('Client') })
  expect(await answerOf(veras)).toBe('given')
  await prisma.grant.deleteMany({ where: { resourceId: world.projects.line4, via: 'share' } })
})

test('a share of a product answers what was asked for in it, and a rule all of it; a share of a phase, nothing', async () => {
  const sofia = await actorOf('sofia')
  const inIt = { kind: 'project', id: world.projects.line4 } as const
  const askedFor = await Promise.all((['ada', 'vera'] as const).map((who) => ask(who, {}, inIt)))
  const [adas, veras] = [askedFor[0] ?? '', askedFor[1] ?? '']
  const adasProduct = await ask('ada')
  const ada = { principalKind: 'membership', principalId: member('ada'), levelId: level('Client') } as const
  const answers = async () => [await answerOf(adas), await answerOf(adasProduct), await answerOf(veras)]
  const until = '2999-01-31'
  const phase = await prisma.phase.findFirstOrThrow({ where: { projectId: inIt.id }, orderBy: { id: 'asc' } })
  await share(sofia, { resourceKind: 'phase', resourceId: phase.id, ...ada, until })
  await share(sofia, { resourceKind: 'project', resourceId: world.projects.packing, ...ada, until })
  expect(await answers()).toEqual([null, null, null])
  await share(sofia, { resourceKind: 'product', resourceId: line4.id, ...ada, until })
  expect(await answers()).toEqual(['given', 'given', null])
  const mails = (await askedMails('access_answered')).map(({ text }) => text.replace(/\s+/g, ' ')).toSorted()
  expect(mails).toEqual([
    expect.stringMatching(/^Line 4 retrofit: access is given .*It lasts until 31 Jan 2999/),
    expect.stringMatching(/^Line 4: access is given .*It lasts until 31 Jan 2999/),
  ])
  const vera = { principalKind: 'membership', principalId: member('vera'), levelId: level('Client') } as const
  const rule = { organisationId: world.organisations.northwind, ...vera }
  const shown = await makeRule(sofia, rule).catch((error: RuleNotAgreed) => error)
  await makeRule(sofia, { ...rule, agreed: (shown as RuleNotAgreed).agreed })
  expect(await answers()).toEqual(['given', 'given', 'given'])
  await prisma.grant.deleteMany({ where: { principalId: { in: [ada.principalId, vera.principalId] }, via: 'share' } })
})

test('once her access has ended Ada is told nothing of an answer; what was asked for somebody disabled waits no more', async () => {
  const id = await ask('ada')
  const sofia = await actorOf('sofia')
  await giveAccess(sofia, id, { levelId: level('Client'), until: '2999-01-31' })
  await prisma.partnerAccessProduct.deleteMany({ where: { productId: line4.id } })
  await prisma.grant.deleteMany({ where: { resourceId: line4.id, via: { not: 'share' } } })
  const { id: given } = await prisma.grant.findFirstOrThrow({ where: { principalId: member('ada'), via: 'share' } })
  await unshare(sofia, given)
  expect((await askedMails('access_answered')).map(({ text }) => text)).toEqual(['over-meanwhile'])
  expect(await refusalOf(ask('ada'))).toBe('not-found')
  const veras = await ask('vera')
  await disablePerson(await actorOf('abel'), member('vera'))
  expect(await answerOf(veras)).toBe('lapsed')
})
