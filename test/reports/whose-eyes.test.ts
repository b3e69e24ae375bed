import { beforeEach, expect, test } from '@jest/globals'
import type { Delivery } from '@prisma/client'
import { renderDelivery } from '../../domain/reports/runs/render.ts'
import { startRun } from '../../domain/reports/runs/start.ts'
import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { deleteCastSchedule, scheduleOf } from './schedules.ts'

const { northwind, globex, meridian } = world.organisations
const { id: viewer } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
const { id: staff } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Staff' } })
const eyes = (email: string, organisationId: string, accessLevelId = viewer) => ({
  ...{ email, organisationId, accessLevelId },
})

beforeEach(async () => {
  await deleteCastSchedule()
  await prisma.membership.updateMany({ data: { disabledAt: null } })
  await prisma.person.updateMany({ data: { disabledAt: null } })
})

/** The deliveries of a schedule to these addresses that has just run. It was written past the form, as one of long ago. */
async function sentTo(...recipients: ReturnType<typeof eyes>[]): Promise<Delivery[]> {
  const scheduleId = await scheduleOf({ recipients })
  const run = await prisma.run.create({ data: { scheduleId, dueAt: new Date(), trigger: 'schedule' } })
  await startRun(run.id)
  return prisma.delivery.findMany({ where: { runId: run.id }, orderBy: { email: 'asc' } })
}

/** The names of the projects that a delivery tells of, or why it is withheld. */
async function toldIn(delivery: Delivery | undefined): Promise<string[] | string> {
  if (!delivery) throw new Error('no delivery')
  const report = await renderDelivery(delivery)
  return 'withheld' in report ? report.withheld : report.mail.rows.map(({ cells: [name] }) => name?.text ?? '')
}

const northwinds = ['Line 4 retrofit', 'Packing cell', 'Scrap scanner', 'Warehouse robots']

test('a schedule to nora@northwind.test with the eyes of Globex mails Nora her own projects, and none of Globex’s', async () => {
  const deliveries = await sentTo(eyes('nora@northwind.test', globex), eyes('NORA@northwind.test', northwind))
  expect(deliveries).toMatchObject([
    { membershipId: world.people.nora.membershipId, organisationId: northwind, accessLevelId: null, state: 'queued' },
  ])
  expect(await toldIn(deliveries[0])).toEqual(northwinds)
})

test('Sofia of the host, and Oscar with the access level of staff, get what they may see themselves', async () => {
  const [oscar, sofia] = await sentTo(eyes('oscar@northwind.test', globex, staff), eyes('sofia@meridian.test', globex))
  expect(await toldIn(oscar)).toEqual(northwinds)
  expect(sofia).toMatchObject({ membershipId: world.people.sofia.membershipId, organisationId: meridian })
  expect(await toldIn(sofia)).toHaveLength(6)
})

test('a person in both organisations gets the chosen one; without it, the one they were in last', async () => {
  const { personId, membershipId } = world.people.nora
  const second = await prisma.membership.create({
    data: { personId, organisationId: globex, profile: 'observer', accessLevelId: viewer },
  })
  const [both] = await sentTo(eyes('nora@northwind.test', globex))
  expect(both).toMatchObject({ membershipId: second.id, organisationId: globex })
  const [last] = await sentTo(eyes('nora@northwind.test', world.organisations.brightline))
  expect(last).toMatchObject({ membershipId, organisationId: northwind })
  await prisma.membership.delete({ where: { id: second.id } })
})

test.each([
  ['Gail, who belongs to no organisation', 'gail@elsewhere.test', () => {}],
  [
    'Vera, who is disabled',
    'vera@northwind.test',
    () => prisma.person.update({ where: { id: world.people.vera.personId }, data: { disabledAt: new Date() } }),
  ],
  [
    'Max, who has left',
    'max@northwind.test',
    () => prisma.membership.update({ where: { id: world.people.max.membershipId }, data: { disabledAt: new Date() } }),
  ],
])('%s, gets nothing with whatever eyes, and the delivery says why', async (_, email, leaves) => {
  await leaves()
  expect(await sentTo(eyes(email, globex), eyes(email, northwind))).toMatchObject(
    Array(2).fill({ state: 'suppressed', answer: 'recipient-gone', membershipId: null, accessLevelId: null }),
  )
})

/** Somebody whose address was nobody's when their mail was queued. */
async function joins(email: string, organisationId: string): Promise<string> {
  const { id: personId } = await prisma.person.create({ data: { email, name: 'Paul Berg' } })
  const data = { personId, organisationId, profile: 'supervisor', accessLevelId: viewer } as const
  return (await prisma.membership.create({ data })).id
}

test('an address that became Paul’s of Northwind while its mail waited is read with Paul’s eyes, or not at all', async () => {
  const [waiting, other] = await sentTo(eyes('paul@berg.test', globex), eyes('paul@berg.test', northwind))
  expect([waiting?.membershipId, other?.membershipId, waiting?.state]).toEqual([null, null, 'queued'])
  const [ofGlobex, ofNorthwind] = waiting?.organisationId === globex ? [waiting, other] : [other, waiting]
  const membershipId = await joins('paul@berg.test', northwind)
  expect(await toldIn(ofNorthwind)).toEqual(northwinds)
  expect(await toldIn(ofGlobex)).toBe('told-already')
  expect(await prisma.delivery.findUnique({ where: { id: ofNorthwind?.id ?? '' } })).toMatchObject({
    ...{ membershipId, organisationId: northwind, accessLevelId: null },
  })
})

test('one that became somebody’s who has left since is withheld', async () => {
  const [waiting] = await sentTo(eyes('pia@berg.test', globex))
  const id = await joins('pia@berg.test', globex)
  await prisma.membership.update({ where: { id }, data: { disabledAt: new Date() } })
  expect(await toldIn(waiting)).toBe('recipient-gone')
})

test('one whose domain became Northwind’s while it waited to be read with the eyes of Globex waits for approval', async () => {
  const [waiting] = await sentTo(eyes('office@tools.test', globex))
  expect(await toldIn(waiting)).toHaveLength(2)
  const id = world.people.abel.personId
  await prisma.person.update({ where: { id }, data: { email: 'abel@tools.test' } })
  expect(await toldIn(waiting)).toBe('needs-approval')
  await prisma.person.update({ where: { id }, data: { email: 'abel@northwind.test' } })
})
