import type { PersonKey } from '../../cast/people.ts'
import { recoverIdleLicences } from '../../domain/licences/idle/daily.ts'
import { RecoveryNotAgreed, recoverNow } from '../../domain/licences/idle/recover-now.ts'
import { changeLicenceType } from '../../domain/licences/types.ts'
import { enablePerson } from '../../domain/people/members/enable.ts'
import { mailOf } from '../../jobs/letters/letter.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { openBackOffice } from '../admin/back-office.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'

const portal = openPortal()
const backOffice = openBackOffice()
const { people } = world
const delivery = await prisma.licenceType.findUniqueOrThrow({ where: { name: 'Partner delivery' } })
const day = 86_400_000
/** Noon of a day so many days from today, where nobody of the host sleeps. */
const noon = (days: number) => new Date(Math.floor(Date.now() / day) * day + 12 * 3_600_000 + days * day)

/** Somebody was here so many days ago, and nobody told them anything. */
async function here(who: PersonKey, ago: number) {
  const { membershipId } = people[who]
  await prisma.session.deleteMany({ where: { membershipId } })
  await prisma.membership.update({ where: { id: membershipId }, data: { lastUsedAt: noon(-ago) } })
  await prisma.licence.updateMany({ where: { membershipId }, data: { warnedAt: null, takenAt: noon(-300) } })
}
const memberOf = (who: PersonKey) => prisma.membership.findUniqueOrThrow({ where: { id: people[who].membershipId } })
const mails = async (kind: 'licence_idle' | 'licence_recovered') => {
  const found = await prisma.delivery.findMany({ where: { kind }, orderBy: { createdAt: 'asc' } })
  return Promise.all(
    found.map(async (one) => {
      const mail = await mailOf(one)
      return { to: one.email, says: 'withheld' in mail ? mail.withheld : mail.text }
    }),
  )
}

test('whoever has not been here is told a week before, once, and disabled a week later, once, however often it is done', async () => {
  await prisma.delivery.deleteMany()
  await here('ada', 83)
  await here('carl', 82)
  const early = noon(0)
  early.setUTCHours(2)
  await recoverIdleLicences(early)
  expect(await mails('licence_idle')).toEqual([])
  await Promise.all([recoverIdleLicences(noon(0)), recoverIdleLicences(noon(0))])
  await recoverIdleLicences(noon(0))
  const [told, ...others] = await mails('licence_idle')
  expect([told?.to, others]).toEqual([people.ada.email, []])
  expect(told?.says).toMatch(/Brightline Integrators ends in a week[\s\S]*sign in once before then/)

  await recoverIdleLicences(noon(6))
  expect(await memberOf('ada')).toMatchObject({ disabledAt: null })
  await here('carl', 0)
  await Promise.all([recoverIdleLicences(noon(7)), recoverIdleLicences(noon(7))])
  const ada = await memberOf('ada')
  expect(ada).toMatchObject({ disabledAt: noon(7), recoveredAt: noon(7) })
  expect(await prisma.licence.count({ where: { membershipId: ada.id } })).toBe(0)
  const [ended, ...more] = await mails('licence_recovered')
  expect([ended?.to, more]).toEqual([people.ada.email, []])
  expect(ended?.says).toMatch(/for 90 days[\s\S]*ask Adam Weiss \(adam@meridian\.test\)/)
  const happened = await prisma.activity.findMany({
    where: { subjectId: ada.id, actorName: 'Portico' },
    orderBy: { at: 'asc' },
  })
  expect(happened.map(({ action }) => action)).toEqual(['warn-of-idleness', 'recover-licence'])
})

test('the sign-in says so, after the right password or by mail, and whom to ask; colleagues read why; enabling takes one again', async () => {
  const { email, membershipId } = people.ada
  const visitor = await portal.visitor()
  const tried = async (password: string) => {
    const { status, data } = await visitor.send('/sign-in', { json: { email, password } })
    return { status, ...data }
  }
  expect(await tried('open sesame portico')).toMatchObject({
    ...{ status: 403, error: 'licence-recovered', organisation: 'Brightline Integrators' },
    ask: 'Adam Weiss (adam@meridian.test)',
  })
  expect(await tried('wrong')).toMatchObject({ status: 401, error: 'wrong-credentials' })
  const links = () => prisma.token.count({ where: { personId: people.ada.personId } })
  const before = await links()
  expect((await visitor.send('/sign-in/link', { json: { email } })).status).toBe(202)
  expect((await mails('licence_recovered'))[1]).toMatchObject({
    to: email,
    says: expect.stringContaining('Adam Weiss'),
  })
  expect(await links()).toBe(before)
  const bruno = await portal.visitor(people.bruno.email)
  const listed = async () => {
    const { data } = await bruno.json('/account/people')
    return (data.people as { id: string }[]).find(({ id }) => id === membershipId)
  }
  const change = (pool: number) => prisma.licenceType.update({ where: { id: delivery.id }, data: { pool } })
  expect(await listed()).toMatchObject({ recoveredAt: noon(7).toJSON(), lacks: null, can: { enable: true } })
  await change(1)
  expect(await listed()).toMatchObject({ lacks: { type: 'Partner delivery', ask: 'Adam Weiss (adam@meridian.test)' } })
  await change(2)
  await enablePerson(await actorOf('bruno'), membershipId, {})
  expect(await memberOf('ada')).toMatchObject({ disabledAt: null, recoveredAt: null })
  expect(await prisma.licence.findUnique({ where: { membershipId } })).toMatchObject({
    typeId: delivery.id,
    warnedAt: null,
  })
  // They were last here long ago, and were let in today: that counts.
  await recoverIdleLicences(noon(30))
  expect(await memberOf('ada')).toMatchObject({ disabledAt: null })
})

test('whoever comes after being told keeps theirs, and so does the last billing administrator', async () => {
  await prisma.licenceType.update({ where: { name: 'Partner' }, data: { idleDays: 90 } })
  await here('bruno', 200)
  await here('carl', 85)
  await recoverIdleLicences(noon(0))
  const session = { id: 'in-use', membershipId: people.carl.membershipId, personId: people.carl.personId, data: {} }
  await prisma.session.create({ data: { ...session, seenAt: noon(1), expiresAt: noon(9) } })
  await recoverIdleLicences(noon(7))
  await recoverIdleLicences(noon(30))
  expect(await memberOf('carl')).toMatchObject({ disabledAt: null })
  expect(await memberOf('bruno')).toMatchObject({ disabledAt: null })
  await prisma.licenceType.update({ where: { name: 'Partner' }, data: { idleDays: null } })
})

test('other days are counted from scratch: nobody is disabled who was not told of them', async () => {
  await here('carl', 95)
  await recoverIdleLicences(noon(0))
  expect(
    (await prisma.licence.findUniqueOrThrow({ where: { membershipId: people.carl.membershipId } })).warnedAt,
  ).not.toBeNull()
  const { id, createdAt: _, ...form } = delivery
  await changeLicenceType(await actorOf('adam'), id, { ...form, idleDays: 30 } as Parameters<
    typeof changeLicenceType
  >[2])
  await recoverIdleLicences(noon(0))
  expect(await memberOf('carl')).toMatchObject({ disabledAt: null })
})

test('staff see who is idle and take theirs back, after being shown whose', async () => {
  await here('carl', 120)
  const adam = await actorOf('adam')
  const refused = await recoverNow(adam, delivery.id).catch((error) => error)
  expect(refused).toBeInstanceOf(RecoveryNotAgreed)
  expect(refused.holders).toMatchObject([{ name: 'Carl Jensen', organisation: 'Brightline Integrators', isIdle: true }])
  await expect(recoverNow(await actorOf('sofia'), delivery.id, refused.agreed)).rejects.toMatchObject({ status: 403 })
  await expect(recoverNow(await actorOf('nora'), delivery.id, refused.agreed)).rejects.toMatchObject({ status: 404 })
  const home = async (who: PersonKey) =>
    (await (await backOffice.colleague(who as 'adam')).send('/admin/api/dashboard')).text
  expect([await home('adam'), await home('sofia')].map((page) => page.includes('Partner delivery'))).toEqual([
    true,
    false,
  ])
  const page = await (await backOffice.colleague('adam')).call('LicenceType', 'recover-idle', {}, delivery.id)
  expect(page.data.preview?.tables[0]?.rows[0]?.slice(0, 2)).toEqual(['Carl Jensen', 'Brightline Integrators'])
  expect(await recoverNow(adam, delivery.id, refused.agreed)).toBe(1)
  expect(await memberOf('carl')).toMatchObject({ recoveredAt: expect.any(Date) })
  await expect(recoverNow(adam, delivery.id, refused.agreed)).rejects.toMatchObject({ code: 'nobody-idle' })
})
