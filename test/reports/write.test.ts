import { act } from '../../domain/act.ts'
import { columnsToTell, findReport } from '../../domain/reports/find.ts'
import { hideFromPortal, showInPortal } from '../../domain/reports/portal/publish.ts'
import { scheduleReport } from '../../domain/reports/schedules/write.ts'
import { changeReport, changeReportIn, writeReport } from '../../domain/reports/write.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'

const adam = await actorOf('adam')
const sofia = await actorOf('sofia')
const milo = await actorOf('milo')
const oscar = await actorOf('oscar')
const late = {
  name: 'Late tasks',
  entity: 'task',
  columns: ['name', 'project', 'dueOn'],
  filters: [
    { field: 'status', operator: 'isNoneOf', value: ['done'] },
    { field: 'dueOn', operator: 'before', value: 'today' },
    { field: 'assignee', operator: 'isNotEmpty' },
  ],
  sort: '-dueOn',
}

test('Milo writes a report, finds it as he wrote it, and it is in the activity', async () => {
  const id = await writeReport(milo, late)
  expect(await findReport(milo, id)).toMatchObject(late)
  const row = await prisma.report.findUniqueOrThrow({ where: { id } })
  expect(row.ownerId).toBe(milo.membershipId)
  const activity = await prisma.activity.findFirstOrThrow({ where: { subjectId: id } })
  expect(activity).toMatchObject({ action: 'create', subjectKind: 'Report', actorName: 'Milo Novak' })
})

test('what he wrote he can change, and so can Adam; what Sofia wrote does not exist for him', async () => {
  const id = await writeReport(milo, late)
  await changeReport(milo, id, { name: 'Late', columns: ['name'], filters: [], sort: null })
  await changeReport(adam, id, { name: 'Very late', columns: ['dueOn', 'name'], filters: [], sort: 'name' })
  expect(await findReport(sofia, id)).toMatchObject({
    name: 'Very late',
    entity: 'task',
    columns: ['dueOn', 'name'],
    filters: [],
    sort: 'name',
  })
  const hers = await writeReport(sofia, late)
  await expect(findReport(milo, hers)).rejects.toMatchObject({ status: 404 })
  await expect(changeReport(milo, hers, late)).rejects.toMatchObject({ status: 404 })
})

test('once it is scheduled, only who may schedule changes it: others approved what is sent', async () => {
  const id = await writeReport(milo, late)
  const { id: accessLevelId } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
  const board = { email: 'board@northwind.test', organisationId: world.organisations.northwind, accessLevelId }
  await scheduleReport(sofia, id, {
    name: 'Late tasks',
    rhythm: { every: 'day', at: '07:00' },
    timeZone: 'Europe/Berlin',
    formats: ['csv'],
    recipients: [board],
  })
  await expect(changeReport(milo, id, { ...late, columns: ['description'] })).rejects.toMatchObject({ status: 403 })
  expect(await findReport(milo, id)).toMatchObject(late)
  await changeReport(sofia, id, { name: 'Late', columns: ['name'] })
})

test('a word to look for is one a person could read', async () => {
  const asked = (value: string) =>
    writeReport(sofia, { ...late, filters: [{ field: 'name', operator: 'contains', value }], sort: null })
  await expect(asked('\u0000')).rejects.toMatchObject({ fields: { 'filters.0.value': 'wrong' } })
  expect((await findReport(sofia, await asked('a\u0000\ud800b'))).filters[0]?.value).toBe('ab')
})

test('once the portal shows it, Milo changes it no more', async () => {
  const id = await writeReport(milo, late)
  await prisma.report.update({ where: { id }, data: { inPortal: true } })
  await expect(changeReport(milo, id, { name: 'Mine' })).rejects.toMatchObject({ status: 403 })
})

test('a report stays of what it was of', async () => {
  const id = await writeReport(sofia, late)
  await expect(changeReport(sofia, id, { name: 'Late', columns: ['health'] })).rejects.toMatchObject({
    fields: { 'columns.0': 'unknown-field' },
  })
  expect(await findReport(sofia, id)).toMatchObject(late)
})

test('nobody outside writes one', async () => {
  await expect(writeReport(oscar, { name: 'Mine', entity: 'project', columns: ['name'] })).rejects.toMatchObject({
    status: 403,
  })
  expect(await prisma.report.count({ where: { name: 'Mine' } })).toBe(0)
})

test('what is hidden from the writer is as unknown as what does not exist, in columns, filters and order', async () => {
  const level = await prisma.projectAccessLevel.findFirstOrThrow({ where: { defaultInternal: true } })
  const areas = level.areas as Record<string, object>
  const without = { ...areas, budget: { access: 'none', hidden: [], shown: [] } }
  await prisma.projectAccessLevel.update({ where: { id: level.id }, data: { areas: without } })
  const clerk = await actorOf('sofia')
  expect(columnsToTell(clerk, 'project').map(({ key }) => key)).not.toContain('budget')
  const asked = (more: object) => writeReport(clerk, { name: 'Money', entity: 'project', columns: ['name'], ...more })
  await expect(asked({ columns: ['name', 'budget'] })).rejects.toMatchObject({
    fields: { 'columns.1': 'unknown-field' },
  })
  const filters = [{ field: 'budget', operator: 'atLeast', value: 1 }]
  await expect(asked({ filters })).rejects.toMatchObject({ fields: { 'filters.0.field': 'unknown-field' } })
  await expect(asked({ sort: '-budget' })).rejects.toMatchObject({ fields: { sort: 'unknown-field' } })
  await expect(asked({ sort: '-nothing' })).rejects.toMatchObject({ fields: { sort: 'unknown-field' } })
})

test('whoever writes is told what people outside will not be shown', () => {
  const columns = columnsToTell(sofia, 'project')
  const inside = columns.filter(({ outside }) => !outside).map(({ key }) => key)
  expect(inside).toEqual(['budget', 'cost', 'loggedHours', 'internalNote'])
})

test('changed in its name alone, a report keeps its columns, filters and order', async () => {
  const filters = [{ field: 'health', operator: 'isOneOf', value: ['red'] }]
  const definition = { name: 'Red', entity: 'project', columns: ['name', 'health'], filters, sort: '-name' }
  const id = await writeReport(sofia, definition)
  await changeReport(sofia, id, { name: 'Burning' })
  const { name, columns, filters: kept, sort } = await prisma.report.findUniqueOrThrow({ where: { id } })
  expect({ name, columns, filters: kept, sort }).toEqual({
    ...{ name: 'Burning', columns: ['name', 'health'], filters, sort: '-name' },
  })
})

test('a change of a shown report tells who outside gains or loses it; its name alone changes nothing for them', async () => {
  const id = await writeReport(sofia, { name: 'Changing', entity: 'project', columns: ['name'] })
  const { agreed } = await showInPortal(sofia, id, undefined).catch((error) => error)
  await showInPortal(sofia, id, agreed)
  const findersOf = async (input: object) =>
    (await act(sofia, (work) => changeReportIn(work, sofia, id, input))).finders
  expect(await findersOf({ name: 'Changed', sort: 'endsOn' })).toEqual({ gaining: [], losing: [] })
  const everybody = expect.arrayContaining([{ organisation: 'Northwind Tools', people: 6 }])
  expect(await findersOf({ sort: 'budget' })).toEqual({ gaining: [], losing: everybody })
  expect(await findersOf({ sort: 'name' })).toEqual({ gaining: everybody, losing: [] })
  await hideFromPortal(sofia, id)
  expect(await findersOf({ sort: 'budget' })).toEqual({ gaining: [], losing: [] })
})
