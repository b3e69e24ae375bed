import { beforeAll, expect, test } from '@jest/globals'
import { holidaysFor, nextAfter } from '../../domain/reports/schedules/timing/next.ts'
import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'

// What editors say before they save: of people, of reports that are sent, and of holidays.

const { colleague } = openBackOffice()
const { max, abel, carl } = world.people
let olga: Colleague
let adam: Colleague

beforeAll(async () => {
  ;[olga, adam] = [await colleague('olga'), await colleague('adam')]
})

test('whoever is enabled is told with what they see again, and comes in once that is agreed to', async () => {
  const { membershipId: id } = max
  const disabled = async () => (await prisma.membership.findUniqueOrThrow({ where: { id } })).disabledAt
  await prisma.membership.update({ where: { id }, data: { disabledAt: new Date() } })
  const { preview } = (await olga.call('Membership', 'enable', {}, id)).data
  const seen = preview?.tables.find(({ heading }) => heading === 'Seen from then on')
  expect(seen?.rows.flat()).toContain('All of Northwind Tools')
  expect(await disabled()).not.toBeNull()
  const done = await olga.call('Membership', 'enable', { agreed: preview?.agreed }, id)
  expect([done.data.notice?.type, await disabled()]).toEqual(['success', null])
})

test.each([
  [abel.membershipId, true, 'May then give partners access to all of Northwind Tools, and to its billing page.'],
  [abel.membershipId, false, 'May then give partners access to products of Northwind Tools, no longer to all of it'],
  [carl.membershipId, true, 'May then give partners access to all of Brightline Integrators'],
  [carl.membershipId, false, 'Gives partners no access to what Brightline Integrators has any more'],
])(
  'what being legal representative means for %s is told before it is so: %s',
  async (id, legalRepresentative, says) => {
    const { preview } = (await olga.call('Membership', 'change-legal-representative', { legalRepresentative }, id)).data
    expect(preview?.text).toContain(says)
    const now = async () => (await prisma.membership.findUniqueOrThrow({ where: { id } })).legalRepresentative
    expect(await now()).toBe(!legalRepresentative)
    const sent = { legalRepresentative, agreed: preview?.agreed }
    await olga.call('Membership', 'change-legal-representative', sent, id)
    expect(await now()).toBe(legalRepresentative)
  },
)

test('a report that schedules send names them before it is changed, and a holiday those that do not go out on it', async () => {
  const created = await adam.call('Report', 'write-project', { name: 'Sent daily', columns: [{ column: 'name' }] })
  const id = /[0-9a-f-]{36}/.exec(created.data.redirectUrl ?? '')?.[0] ?? ''
  const unsent = await adam.call('Report', 'change', { name: 'Sent', columns: [{ column: 'name' }] }, id)
  expect(unsent.data.notice?.type).toBe('success')
  const timing = { pattern: '0 6 * * 1-5', workingDays: true, lastWhereMissing: false, timeZone: 'Europe/Berlin' }
  const nextAt = nextAfter({ ...timing, endsOn: null }, new Date(), await holidaysFor(prisma, timing))
  const daily = { ...timing, nextAt, name: 'Every working day', ownerId: world.people.adam.membershipId }
  await prisma.schedule.create({ data: { ...daily, reportId: id, formats: ['csv'] } })
  const change = { name: 'Sent otherwise', columns: [{ column: 'name' }, { column: 'health' }] }
  const { preview } = (await adam.call('Report', 'change', change, id)).data
  expect(preview?.text).toContain('One schedule sends it as it is from then on.')
  expect(preview?.tables[0]?.rows[0]?.[0]).toBe('Every working day')
  expect((await adam.call('Report', 'change', { ...change, agreed: preview?.agreed }, id)).data.notice?.type).toBe(
    'success',
  )
  const next = async () => (await prisma.schedule.findFirstOrThrow({ where: { name: daily.name } })).nextAt
  const day = (await next())?.toISOString().slice(0, 10) ?? ''
  const holiday = { day, name: 'Works outing' }
  const told = (await adam.write('Holiday', 'new', holiday)).data.record
  expect([told.errors.day?.message, await prisma.holiday.count({ where: { name: 'Works outing' } })]).toEqual([
    expect.stringContaining('Every working day'),
    0,
  ])
  await adam.write('Holiday', 'new', { ...holiday, '#agreed': String(told.params['#agreed']) })
  const { id: made } = await prisma.holiday.findFirstOrThrow({ where: { name: 'Works outing' } })
  expect((await next())?.toISOString().slice(0, 10)).not.toBe(day)
  const { errors } = (await adam.write('Holiday', 'edit', { day: '2999-01-01' }, made)).data.record
  expect(errors.day?.message).toMatch(/goes out on .* then: Every working day/)
})
