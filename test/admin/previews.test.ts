import { expect, test } from '@jest/globals'
import { actorOfMembership } from '../../domain/access/actor/actor.ts'
import { previewMail } from '../../domain/reports/preview/mail.ts'
import { prisma } from '../../prisma/client.ts'
import { deleteCastSchedule, reportOf, scheduleOf } from '../reports/schedules.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'

const { colleague } = openBackOffice()
const { oscar, otto, milo, sofia: sofiaHerself, olga: olgaHerself, nora } = world.people
const { northwind, globex, meridian } = world.organisations
let olga: Colleague
let sofia: Colleague

beforeAll(async () => {
  ;[olga, sofia] = [await colleague('olga'), await colleague('sofia')]
  await deleteCastSchedule()
})

const columns = [{ column: 'name' }, { column: 'health' }, { column: 'budget' }]
const report = { columns, as: oscar.membershipId, look: true }
const look = async (who: Colleague, input: object) => (await who.call('Report', 'write-project', input)).data
type Page = { name: string; columns: { label: string }[]; lines: { counts?: string; cells: { text: string }[] }[] }
type Picture = { title: string; notes: string[]; page: (Page & Record<string, unknown>) | null }
const pictureFor = async (who: Colleague, input: object) => (await look(who, input)).picture as Picture | undefined
const previews = (subjectId: string) => prisma.activity.count({ where: { action: 'preview', subjectId } })

test('a report that is written is seen as a customer sees it: their rows, without what is hidden from them', async () => {
  const reports = await prisma.report.count()
  const before = await previews(oscar.membershipId)
  const filled = { ...report, groupBy: 'health', chartKind: 'doughnut', chartBy: 'health', textEn: '<b>"Read" me</b>' }
  const once = { '#once': 'a-form-of-olga' }
  const picture = await pictureFor(olga, { ...filled, name: 'Mine', headings: { 'name.en': 'Order' }, ...once })
  expect(picture?.title).toContain('Oscar Dahl (Northwind Tools)')
  expect(picture?.notes).toEqual(['Oscar Dahl does not see: Budget'])
  expect(picture?.page).toMatchObject({
    name: 'Mine',
    text: ['<b>"Read" me</b>'],
    chart: { title: expect.any(String) },
  })
  expect(picture?.page?.columns.map(({ label }) => label)).toEqual(['Order', 'Health'])
  const names = picture?.page?.lines.filter(({ counts }) => !counts).map(({ cells }) => cells[0]?.text)
  expect(names?.toSorted()).toEqual(['Line 4 retrofit', 'Packing cell', 'Scrap scanner', 'Warehouse robots'])
  expect(JSON.stringify(picture)).not.toContain('Clean room')
  const begun = { columns: [...columns, {}], filters: [{ what: 'progress.atLeast' }], chartKind: 'line', ...once }
  expect((await pictureFor(olga, { ...report, ...begun }))?.page).toMatchObject({ chart: null })
  expect([await prisma.report.count(), (await previews(oscar.membershipId)) - before]).toEqual([reports, 1])
})

test('what is wrong is told at its field; a report that asks for what is hidden does not open to them', async () => {
  const wrong = await look(olga, { ...report, sort: 'password', filters: [{ what: 'progress.atLeast', value: 'x' }] })
  expect([wrong.picture, Object.keys(wrong.problems ?? {}).toSorted()]).toEqual([
    undefined,
    ['filters.0.value', 'sort'],
  ])
  expect(Object.keys((await look(olga, { ...report, name: 'x'.repeat(121) })).problems ?? {})).toEqual(['name'])
  expect(Object.keys((await look(olga, { ...report, headings: { 'name.xx': 'Y' } })).problems ?? {})).toEqual([
    'headings',
  ])
  expect(await pictureFor(olga, { ...report, sort: 'budget' })).toMatchObject({ page: null })
  const large = await olga.call('Report', 'write-project', { ...report, textEn: 'x'.repeat(10_000_000) })
  expect(large.status).toBe(413)
})

test('Sofia and Milo, who may see the portal as nobody, look with their own eyes alone; nobody as a colleague, or one who has ended', async () => {
  const own = await pictureFor(sofia, { ...report, as: sofiaHerself.membershipId })
  expect(own?.page?.columns.map(({ label }) => label)).toContain('Budget')
  const his = await colleague('milo')
  const mine = await pictureFor(his, { ...report, as: milo.membershipId })
  expect(JSON.stringify(mine?.page?.lines)).toContain('Line 4 retrofit')
  expect(JSON.stringify(mine)).not.toMatch(/Packing cell|Clean room/)
  for (const [who, as] of [
    [sofia, oscar.membershipId],
    [his, oscar.membershipId],
    [his, otto.membershipId],
    [olga, sofiaHerself.membershipId],
    [olga, world.projects.line4],
  ] as const)
    expect((await look(who, { ...report, as })).picture).toBeUndefined()
  await prisma.membership.update({ where: { id: otto.membershipId }, data: { disabledAt: new Date() } })
  const ended = await look(olga, { ...report, as: otto.membershipId })
  await prisma.membership.update({ where: { id: otto.membershipId }, data: { disabledAt: null } })
  expect([ended.picture, ended.notice?.type]).toEqual([undefined, 'error'])
})

test('the form begins as a customer with rows in it; what columns are called is kept where it is not the usual', async () => {
  const { data } = await olga.read('Report', 'write-project')
  const as = data.form?.fields.find(({ name }) => name === 'as')
  const { organisation } = await prisma.membership.findUniqueOrThrow({
    where: { id: String(as?.value) },
    select: { organisation: { select: { isCustomer: true } } },
  })
  expect(organisation.isCustomer).toBe(true)
  expect(as?.choices?.map(({ value }) => value)).toContain(olgaHerself.membershipId)
  const headings = { 'name.en': 'Order', 'name.de': 'Projekt', 'health.en': 'Health', 'budget.de': 'x' }
  const filled = { name: 'Named', columns: columns.slice(0, 2), headings }
  await olga.call('Report', 'write-project', filled)
  const { id, headings: kept } = await prisma.report.findFirstOrThrow({ where: { name: 'Named' } })
  expect(kept).toEqual({ name: { en: 'Order' } })
  await olga.call('Report', 'change', { headings: { 'name.de': 'Auftrag' }, columns: [{ column: 'name' }] }, id)
  expect((await prisma.report.findUniqueOrThrow({ where: { id } })).headings).toEqual({ name: { de: 'Auftrag' } })
})

const mailFor = async (who: Colleague, scheduleId: string, organisationId: string, email: string) =>
  (await who.call('Schedule', 'preview-mail', { look: true, reader: `${organisationId}:${email}` }, scheduleId)).data
type Told = { why: string | null; facts: { label: string; value: string }[]; frame: { html: string } | null }
const toldTo = async (...asked: Parameters<typeof mailFor>) => (await mailFor(...asked)).picture as Told | undefined

test('the mail of a schedule is seen as each recipient would get it: a person, and an address with lent eyes; nothing is sent', async () => {
  const { id: accessLevelId } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
  const recipients = [
    { email: 'board@northwind.test', organisationId: northwind, accessLevelId },
    { email: 'board@globex.test', organisationId: globex, accessLevelId },
  ]
  const id = await scheduleOf({ recipients, toCustomers: true, formats: ['csv', 'html'] })
  const nobody = [await prisma.run.count(), await prisma.delivery.count()]
  const board = await toldTo(olga, id, northwind, 'board@northwind.test')
  expect(board?.facts.map(({ value }) => value)).toEqual([
    'board@northwind.test',
    expect.stringMatching(/off track|at risk|on track|projects/),
    expect.stringContaining('4 projects'),
    expect.stringMatching(/^where-your-projects-stand-northwind-tools-.*\.csv \(.*, 4 rows\)$/),
  ])
  expect(board?.frame?.html).toContain('Packing cell')
  expect(board?.frame?.html).not.toMatch(/Clean room|\/subscriptions\/|<script/)
  const person = await toldTo(olga, id, northwind, nora.email)
  expect(person?.frame?.html).toContain('Packing cell')
  expect(await previews(nora.membershipId)).toBe(1)
  expect(await previews(id)).toBe(2)
  expect((await mailFor(olga, id, northwind, 'board@globex.test')).picture).toBeUndefined()
  expect((await mailFor(olga, id, meridian, 'board@northwind.test')).picture).toBeUndefined()
  for (const reader of [null, `${'-'.repeat(36)}:board@northwind.test`])
    expect((await olga.call('Schedule', 'preview-mail', { reader }, id)).data.problems).toMatchObject({ reader: {} })
  const { recordActions } = (await sofia.read('Schedule', 'show', {}, id)).data.record
  expect(recordActions.map(({ name }) => name)).not.toContain('preview-mail')
  const her = await actorOfMembership(sofiaHerself.membershipId)
  const refused = her && previewMail(her, id, { email: 'board@northwind.test', organisationId: northwind })
  await expect(refused).rejects.toMatchObject({ status: 403 })
  expect([await prisma.run.count(), await prisma.delivery.count()]).toEqual(nobody)
})

test('of colleagues who get a schedule none is there to choose but whoever looks', async () => {
  const { teamId } = await prisma.teamMember.findFirstOrThrow({ where: { membershipId: sofiaHerself.membershipId } })
  const choicesOf = async (id: string) => {
    const { form } = (await olga.read('Schedule', 'preview-mail', {}, id)).data
    return [form?.fields[0]?.choices?.map(({ value }) => value), form?.text]
  }
  const team = await scheduleOf({ recipients: [], audiences: [{ kind: 'team', id: teamId }] })
  expect(await choicesOf(team)).toEqual([[`${meridian}:olga@meridian.test`], expect.stringContaining('Choose')])
  const sofias = { kind: 'membership' as const, id: sofiaHerself.membershipId }
  const hers = await scheduleOf({ recipients: [], audiences: [sofias] })
  expect(await choicesOf(hers)).toEqual([[], expect.stringContaining('colleagues alone')])
})

test('whoever gets nothing is told why, and no row', async () => {
  const id = await scheduleOf({ reportId: await reportOf({ sort: 'budget' }), toCustomers: true })
  expect(await toldTo(olga, id, northwind, nora.email)).toMatchObject({
    why: expect.stringContaining('may not see'),
    frame: null,
  })
  await prisma.suppression.create({ data: { scheduleId: id, email: nora.email } })
  expect(await toldTo(olga, id, northwind, nora.email)).toMatchObject({
    why: 'The recipient has unsubscribed.',
    frame: null,
  })
})
