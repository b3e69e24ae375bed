import { expect, test } from '@jest/globals'
import type { PersonKey } from '../../cast/people.ts'
import { declineAccess, giveAccess } from '../../domain/access/asking/answer.ts'
import { type AskedAccess, askForAccess } from '../../domain/access/asking/ask.ts'
import { findAccessAsking } from '../../domain/access/asking/find.ts'
import { findOffer } from '../../domain/access/asking/offer.ts'
import { share } from '../../domain/access/sharing/share.ts'
import { disablePerson } from '../../domain/people/members/disable.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'
import { askedMails, forgetAskedMails, refusalOf } from './asked-mails.ts'

const { line4, cleanRoom, packing } = world.projects
const levels = await prisma.projectAccessLevel.findMany()
const level = (name: string) => levels.find((one) => one.name === name)?.id ?? ''
const member = (who: PersonKey) => world.people[who].membershipId

afterEach(async () => {
  await prisma.accessRequest.deleteMany()
  await forgetAskedMails()
  await prisma.grant.deleteMany({ where: { resourceId: { in: [line4, packing] }, via: 'share' } })
})

const ask = async (who: PersonKey, projectId: string, more: Partial<AskedAccess> = {}) =>
  (await askForAccess(await actorOf(who), { kind: 'project', id: projectId }, { reason: '', ...more })).id

test('Carl asks for Line 4, Milo who runs it is told and gives it, and Carl is told until when', async () => {
  const id = await ask('carl', line4, { reason: 'I plan the commissioning' })
  const [asked, ...others] = await askedMails('access_asked')
  expect([asked?.to, others]).toEqual(['milo@meridian.test', []])
  expect(asked?.text).toMatch(/Carl Jensen \(Brightline Integrators\) asks for access to Line 4/)
  expect(asked?.text).toContain('I plan the commissioning')
  const milo = await actorOf('milo')
  const offer = await findOffer(milo, id)
  expect(offer.levels.map(({ name }) => name)).not.toContain('Internal')
  expect(offer).toMatchObject({ levelId: level('Customer'), reason: 'I plan the commissioning' })
  await giveAccess(milo, id, { levelId: level('Partner delivery'), until: '2999-01-31' })
  expect(await prisma.grant.findFirst({ where: { principalId: member('carl'), resourceId: line4 } })).toMatchObject({
    levelId: level('Partner delivery'),
  })
  const [answered] = await askedMails('access_answered')
  expect(answered).toMatchObject({ to: 'carl@brightline.test', text: expect.stringContaining('2999') })
  expect((await askedMails('access_asked')).map(({ text }) => text)).toEqual(['over-meanwhile'])
  expect(await refusalOf(declineAccess(milo, id, { answerReason: '' }))).toBe('answered-already')
  const actions = await prisma.activity.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } })
  expect(actions.map(({ action, actorName }) => [action, actorName])).toEqual([
    ['ask-access', 'Carl Jensen'],
    ['give-access', 'Milo Novak'],
  ])
})

test('it is asked once, also at the same moment, and again when it was declined', async () => {
  const carl = () => refusalOf(ask('carl', line4))
  expect((await Promise.all([carl(), carl(), carl()])).toSorted()).toEqual(['asked-already', 'asked-already', 'done'])
  const { id } = await prisma.accessRequest.findFirstOrThrow()
  await declineAccess(await actorOf('milo'), id, { answerReason: 'Ask me in May' })
  expect((await askedMails('access_answered')).map(({ text }) => text).join()).toMatch(/declined[\s\S]*Ask me in May/)
  expect((await findAccessAsking(await actorOf('carl'), { kind: 'project', id: line4 })).asked).toMatchObject({
    answer: 'declined',
  })
  expect(await carl()).toBe('done')
})

test('two of the staff answer at the same moment, and one answer counts', async () => {
  const id = await ask('carl', line4)
  const given = { levelId: level('Client'), until: null }
  const answers = await Promise.all([
    refusalOf(giveAccess(await actorOf('sofia'), id, given)),
    refusalOf(declineAccess(await actorOf('milo'), id, { answerReason: '' })),
  ])
  expect(answers.toSorted()).toEqual(['answered-already', 'done'])
  const { answer } = await prisma.accessRequest.findUniqueOrThrow({ where: { id } })
  const grants = await prisma.grant.count({ where: { principalId: member('carl'), resourceId: line4 } })
  expect([answer, grants]).toEqual(answer === 'given' ? ['given', 1] : ['declined', 0])
})

test('a neighbour’s project is not there to ask for, nor for a neighbour', async () => {
  expect(await refusalOf(ask('oscar', cleanRoom))).toBe('not-found')
  expect(await refusalOf(ask('carl', packing))).toBe('not-found')
  expect(
    await refusalOf(findAccessAsking(await actorOf('oscar'), { kind: 'project', id: cleanRoom }).then(() => 'shown')),
  ).toBe('not-found')
  expect(await refusalOf(ask('abel', line4, { colleagueId: member('otto') }))).toBe('no-colleague')
  expect(await refusalOf(ask('vera', line4, { colleagueId: member('oscar') }))).toBe('no-colleague')
})

test('only who may share the project sees and answers it, and gives no more than is theirs', async () => {
  const id = await ask('oscar', packing)
  expect((await askedMails('access_asked')).map(({ to }) => to)).toEqual(['sofia@meridian.test'])
  const given = { levelId: level('Client') }
  for (const who of ['milo', 'oscar', 'abel', 'gina'] as const)
    expect([who, await refusalOf(giveAccess(await actorOf(who), id, given))]).toEqual([who, 'not-found'])
  const sofia = await actorOf('sofia')
  expect(await refusalOf(giveAccess(sofia, id, { levelId: level('Internal') }))).toBe('inside-only')
  const lower = { ...sofia, ceilings: { ...sofia.ceilings, documents: 'none' } } as typeof sofia
  expect(await refusalOf(giveAccess(lower, id, { levelId: level('Customer') }))).toBe('above-own-level')
  expect(await prisma.accessRequest.findUnique({ where: { id } })).toMatchObject({ answeredAt: null })
})

test('Abel asks for Oscar; shared with him in another way, it is answered, and Abel is told', async () => {
  const id = await ask('abel', line4, { colleagueId: member('oscar') })
  const thing = { resourceKind: 'project', resourceId: line4, principalKind: 'membership' } as const
  await share(await actorOf('sofia'), { ...thing, principalId: member('oscar'), levelId: level('Client') })
  expect(await prisma.accessRequest.findUnique({ where: { id } })).toMatchObject({ answer: 'given' })
  expect(await askedMails('access_answered')).toMatchObject([
    { to: 'abel@northwind.test', text: expect.stringContaining('for Oscar Dahl') },
    {
      to: 'oscar@northwind.test',
      text: expect.stringMatching(/Abel Okafor asked[\s\S]*You see there now: Overview, Plan/),
    },
  ])
})

test('a share with a group, a team or all of an organisation answers who is in it and gets in by that, and nobody else', async () => {
  const sofia = await actorOf('sofia')
  const { northwind, brightline } = world.organisations
  const group = await prisma.group.create({ data: { name: 'Auditors', organisationId: northwind } })
  await prisma.groupMember.createMany({
    data: (['oscar', 'sara'] as const).map((who) => ({
      ...{ groupId: group.id, membershipId: member(who), organisationId: northwind },
    })),
  })
  const ids = { oscar: await ask('oscar', line4), vera: await ask('vera', line4), carl: await ask('carl', line4) }
  const thing = { resourceKind: 'project', resourceId: line4 } as const
  const answers = async () => {
    const rows = await prisma.accessRequest.findMany({ where: { id: { in: Object.values(ids) } } })
    return Object.entries(ids).map(([who, id]) => [who, rows.find((row) => row.id === id)?.answer])
  }
  const toGroup = { ...thing, principalKind: 'group', principalId: group.id } as const
  await share(sofia, { ...toGroup, levelId: level('Customer') })
  expect(await answers()).toEqual([
    ['oscar', 'given'],
    ['vera', null],
    ['carl', null],
  ])
  expect((await askedMails('access_answered')).map(({ to }) => to)).toEqual(['oscar@northwind.test'])
  ids.oscar = await ask('oscar', line4)
  const ofOscar = async () => (await answers())[0]?.[1]
  await share(sofia, { ...toGroup, levelId: level('Customer') })
  expect(await ofOscar()).toBe(null)
  await share(sofia, { ...toGroup, levelId: level('Client'), until: '2999-01-31' })
  expect(await ofOscar()).toBe(null)
  await share(sofia, { ...toGroup, until: '2999-02-28' })
  expect(await ofOscar()).toBe('given')
  const closed = await prisma.accessLevel.create({ data: { name: 'Nothing yet', ceilings: { people: 'view' } } })
  const { accessLevelId } = await prisma.membership.findUniqueOrThrow({ where: { id: member('vera') } })
  await prisma.membership.update({ where: { id: member('vera') }, data: { accessLevelId: closed.id } })
  const whole = (principalId: string) => share(sofia, { ...thing, principalKind: 'organisation', principalId })
  await whole(northwind)
  expect((await answers()).slice(1).map(([, answer]) => answer)).toEqual([null, null])
  await prisma.membership.update({ where: { id: member('vera') }, data: { accessLevelId } })
  await whole(brightline)
  expect((await answers()).slice(1).map(([, answer]) => answer)).toEqual([null, 'given'])
})

test('the colleague whom Abel asked for is told in German; of a no, or once disabled, nothing', async () => {
  const { personId, membershipId } = world.people.oscar
  await prisma.person.update({ where: { id: personId }, data: { locale: 'de' } })
  const milo = await actorOf('milo')
  const answered = async (id: string, isGiven: boolean) =>
    isGiven ? giveAccess(milo, id, { levelId: level('Client') }) : declineAccess(milo, id, { answerReason: '' })
  await answered(await ask('abel', line4, { colleagueId: membershipId }), false)
  expect((await askedMails('access_answered')).map(({ to }) => to)).toEqual(['abel@northwind.test'])
  await answered(await ask('abel', line4, { colleagueId: membershipId }), true)
  const told = (await askedMails('access_answered')).filter(({ to }) => to === 'oscar@northwind.test')
  expect(told.map(({ text }) => text)).toEqual([
    expect.stringMatching(/Abel Okafor bat für Sie[\s\S]*Sie sehen dort jetzt/),
  ])
  await prisma.membership.update({ where: { id: membershipId }, data: { disabledAt: new Date() } })
  expect((await askedMails('access_answered')).filter(({ text }) => text === 'over-meanwhile')).toHaveLength(1)
  await prisma.membership.update({ where: { id: membershipId }, data: { disabledAt: null } })
  await prisma.person.update({ where: { id: personId }, data: { locale: 'en' } })
})

test('what was asked for somebody who is disabled waits no more', async () => {
  const id = await ask('vera', line4)
  await disablePerson(await actorOf('abel'), member('vera'))
  expect(await prisma.accessRequest.findUnique({ where: { id } })).toMatchObject({ answer: 'lapsed' })
  expect((await askedMails('access_asked')).map(({ text }) => text)).toEqual(['over-meanwhile'])
})
