import type { HomeView } from '../../admin/home/home.ts'
import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'

const { colleague } = openBackOffice()
const { globex } = world.organisations
const { id: accessLevelId } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
const eyesOfGlobex = { organisationId: globex, accessLevelId }
const idIn = (address = '') => /records\/([^/]+)\/show/.exec(address)?.[1] ?? ''

async function waiting(name: string) {
  const { data } = await (await colleague(name)).send('/admin/api/dashboard')
  const { sections } = data as unknown as HomeView
  return sections.find((section) => section.name === 'approvals')?.rows.map(({ title, about }) => [title, about])
}

test('Sofia lends the eyes of Globex: she is told what waits and who sees with their own, Adam finds it on his home page and approves it', async () => {
  const sofia = await colleague('sofia')
  const adam = await colleague('adam')
  expect(await waiting('adam')).toBeUndefined()
  const report = await prisma.report.findFirstOrThrow({ where: { ownerId: { not: null } } })
  const recipients = ['nora@northwind.test', 'board@northwind.test'].map((email) => ({ email, ...eyesOfGlobex }))
  const timed = { every: 'pattern', pattern: '* * * * *', timeZone: 'Europe/Berlin' }
  const asked = { name: 'For the board', ...timed, formats: ['html'], recipients }
  const { preview } = (await sofia.call('Report', 'schedule', asked, report.id)).data
  const { data } = await sofia.call('Report', 'schedule', { ...asked, agreed: preview?.agreed }, report.id)
  expect(data.notice?.message).toBe('The schedule has been saved. A second member of staff has to approve it.')
  const reasons = [
    'board@northwind.test gets what Globex Medical sees (Customer viewer), but the address looks like one of Northwind Tools.',
    'board@northwind.test is mailed more often than once an hour (* * * * *).',
    'nora@northwind.test is mailed more often than once an hour (* * * * *).',
  ]
  const told = data.told?.map(({ value }) => value)
  expect(told?.slice(0, 2)).toEqual([reasons.join('\n'), 'nora@northwind.test'])
  expect(told?.[2]).toContain('It is paused')
  const id = idIn(data.redirectUrl)
  expect(await waiting('adam')).toEqual([['For the board', `${report.name} · Sofia Marino`]])

  const own = (await sofia.read('Schedule', 'approve', {}, id)).data.form
  expect(own).toMatchObject({ text: expect.stringContaining('another supervisor or administrator'), fields: [] })
  const refused = await sofia.call('Schedule', 'approve', {}, id)
  expect([refused.status, refused.data.notice?.message]).toEqual([
    409,
    expect.stringContaining('You asked for this yourself. Another supervisor or administrator'),
  ])
  const went = await sofia.call('Schedule', 'run', {}, id)
  expect([went.status, went.data.notice?.message]).toEqual([409, expect.stringContaining('A second member of staff')])

  const [field] = (await adam.read('Schedule', 'approve', {}, id)).data.form?.fields ?? []
  expect(field).toMatchObject({ name: 'reasons', kind: 'checks', value: [] })
  expect(field?.choices?.map(({ label }) => label).toSorted()).toEqual(reasons)
  const ticked = field?.choices?.map(({ value }) => value)
  expect((await adam.call('Schedule', 'approve', { reasons: ticked }, id)).data.notice?.type).toBe('success')
  expect(await waiting('adam')).toBeUndefined()
  const shown = (await adam.read('Schedule', 'show', {}, id)).data.record
  expect(shown.recordActions.map(({ name }) => name)).not.toContain('approve')
})

test('Milo, who may schedule nothing, sees that his own waits, and has no right to approve it', async () => {
  const milo = await colleague('milo')
  const data = { approvalNeededAt: new Date(), ownerId: world.people.milo.membershipId }
  const schedule = await prisma.schedule.findFirstOrThrow({ where: { name: 'For the board' } })
  await prisma.schedule.update({ where: { id: schedule.id }, data })
  await prisma.scheduleApproval.deleteMany()
  expect(await waiting('milo')).toHaveLength(1)
  expect((await milo.call('Schedule', 'approve', { reasons: ['x'] }, schedule.id)).status).toBe(403)
})
