import { entities } from '../../domain/reports/columns/entities.ts'
import { validateReport } from '../../domain/reports/definition.ts'
import { conditionsOf, conditionsOn, filtersOf } from '../../domain/reports/filling/conditions.ts'
import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'

const { colleague } = openBackOffice()
let sofia: Colleague
let milo: Colleague

beforeAll(async () => {
  ;[sofia, milo] = [await colleague('sofia'), await colleague('milo')]
})

const written = {
  name: 'Not on track',
  columns: [{ column: 'name' }, { column: 'health' }, { column: 'budget' }],
  filters: [{ what: 'health.isNoneOf.green' }, { what: 'progress.atLeast', value: '12.5' }],
  sort: '-endsOn',
  nameDe: 'Nicht im Plan',
  open: ['health'],
  groupBy: 'health',
  totals: [{ column: 'budget' }],
  chartKind: 'doughnut',
  chartBy: 'health',
  textEn: 'Read me first.',
}
const idIn = (address = '') => /records\/([^/]+)\/show/.exec(address)?.[1] ?? ''

test('Sofia writes a report, reads it in words, changes it, and schedules it', async () => {
  const { data } = await sofia.call('Report', 'write-project', written)
  expect(data.notice?.message).toBe('The report has been saved.')
  const id = idIn(data.redirectUrl)
  const { params } = (await sofia.read('Report', 'show', {}, id)).data.record
  expect(params).toMatchObject({
    'columns.0': 'Project',
    'columns.1': 'Health',
    filters: 'Health is not On track · Progress at least 12.5 %',
    sort: 'Planned end ↓',
    groupBy: 'Health',
    'totals.0': 'Budget',
    chart: 'Doughnut: shares of a whole (Health)',
    texts: 'Read me first.',
  })
  const form = await sofia.read('Report', 'change', {}, id)
  expect(form.data.form?.fields).toMatchObject([
    { name: 'as', kind: 'kept', value: world.people.sofia.membershipId },
    { name: 'name', value: 'Not on track' },
    { name: 'nameEn', value: '' },
    { name: 'nameDe', value: 'Nicht im Plan' },
    { name: 'columns', value: [{ column: 'name' }, { column: 'health' }, { column: 'budget' }] },
    { name: 'headings', kind: 'cells' },
    { name: 'filters', value: [{ what: 'health.isNoneOf.green' }, { what: 'progress.atLeast', value: '12.5' }] },
    { name: 'open', value: ['health'] },
    { name: 'sort', value: '-endsOn' },
    { name: 'groupBy', value: 'health' },
    { name: 'totals', value: [{ column: 'budget' }] },
    { name: 'chartKind', value: 'doughnut' },
    { name: 'chartBy', value: 'health' },
    ...['chartSplit', 'chartMeasure', 'chartBegins', 'chartEnds'].map((name) => ({ name, value: '' })),
    { name: 'textEn', value: 'Read me first.' },
    { name: 'textDe', value: '' },
    { name: 'sensitive', value: false },
  ])
  expect((await sofia.call('Report', 'change', { ...written, name: 'Off' }, id)).data.notice?.type).toBe('success')

  const { id: accessLevelId } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
  const recipients = [{ email: 'board@northwind.test', organisationId: world.organisations.northwind, accessLevelId }]
  const timed = { every: 'weekday-of-month', nth: 'last', weekday: '5', at: '16:00', timeZone: 'Europe/Berlin' }
  const asked = { name: 'Off', ...timed, formats: ['pdf', 'html'], recipients }
  const { preview } = (await sofia.call('Report', 'schedule', asked, id)).data
  expect(preview).toMatchObject({
    tables: [{ rows: [['board@northwind.test (Northwind Tools)', 'address on the schedule']] }],
  })
  const scheduled = await sofia.call('Report', 'schedule', { ...asked, agreed: preview?.agreed }, id)
  expect(scheduled.data.told?.[0]?.value.split('\n')).toHaveLength(5)
  const scheduleId = idIn(scheduled.data.redirectUrl)
  const shown = (await sofia.read('Schedule', 'show', {}, scheduleId)).data.record
  expect(shown.params.pattern).toBe('On the last Friday of every month at 16:00 (Europe/Berlin)')
  const again = await sofia.read('Schedule', 'change', {}, scheduleId)
  expect(again.data.form?.fields.find(({ name }) => name === 'recipients')).toMatchObject({
    value: [{ ...recipients[0], name: '' }],
  })
  const means = (await sofia.read('Schedule', 'pause', {}, scheduleId)).data.form?.text
  expect(means).toMatch(/1 person or address that gets it now gets nothing then\. The next one would go out on .+\./)
  const why = { reason: 'On holiday' }
  expect((await sofia.agree('Schedule', 'pause', why, scheduleId)).data.notice?.type).toBe('success')
  const paused = (await sofia.read('Schedule', 'show', {}, scheduleId)).data.record
  expect(paused.recordActions.map(({ name }) => name)).toEqual([
    ...['show', 'run', 'test', 'who-gets', 'change', 'resume', 'delete-schedule'],
  ])
  const kept = await sofia.call('Report', 'delete', {}, id)
  expect(kept.data.notice).toEqual({
    type: 'error',
    message: 'It cannot be deleted: what its schedules have sent is kept, also of those that are deleted.',
  })
  expect(await prisma.report.count({ where: { id } })).toBe(1)
})

test('what is wrong is said beside the field it was filled in with', async () => {
  const filters = [
    { what: 'progress.atLeast', value: 'much' },
    { what: 'nothing.is', value: 'x' },
    { what: 'health.is.red' },
  ]
  const columns = [{ column: 'name' }, { column: 'name' }, { column: 'password' }]
  const { status, data } = await sofia.call('Report', 'write-project', { name: ' ', columns: [], extra: 1 })
  expect([status, Object.keys(data.problems ?? {}).sort()]).toEqual([400, ['columns', 'extra', 'name']])
  const wrong = await sofia.call('Report', 'write-project', { ...written, columns, filters, sort: 'password' })
  expect(Object.keys(wrong.data.problems ?? {}).sort()).toEqual([
    'chartBy',
    'columns.1.column',
    'columns.2.column',
    'filters.0.value',
    'filters.1.what',
    'filters.2.what',
    'groupBy',
    'sort',
    'totals.0.column',
  ])
  const report = await prisma.report.findFirstOrThrow({ where: { ownerId: world.people.sofia.membershipId } })
  const asked = { name: 'x', timeZone: 'Europe/Berlin', formats: ['pdf'], toCustomers: true }
  const problems = async (more: object) =>
    Object.keys((await sofia.call('Report', 'schedule', { ...asked, ...more }, report.id)).data.problems ?? {})
  expect(await problems({ every: 'day', at: '7' })).toEqual(['at'])
  expect(await problems({ every: 'pattern', pattern: 'soon' })).toEqual(['pattern'])
  expect(await problems({ every: 'week', at: '07:00' })).toEqual(['days'])
  expect(await problems({ every: 'month', monthDay: '32', at: '07:00' })).toEqual(['monthDay'])
  expect(await problems({ every: 'day', at: '07:00', toCustomers: false })).toEqual(['recipients'])
})

test('Milo writes reports of his own; he schedules none, and Sofia’s do not exist for him', async () => {
  const his = idIn(
    (await milo.call('Report', 'write-milestone', { name: 'Mine', columns: [{ column: 'name' }] })).data.redirectUrl,
  )
  const { recordActions } = (await milo.read('Report', 'show', {}, his)).data.record
  expect(recordActions.map(({ name }) => name)).toEqual(['show', 'delete', 'change'])
  const asked = { name: 'x', every: 'day', at: '07:00', timeZone: 'Europe/Berlin', formats: ['pdf'], toCustomers: true }
  expect((await milo.call('Report', 'schedule', asked, his)).status).toBe(403)
  const hers = await prisma.report.findFirstOrThrow({ where: { ownerId: world.people.sofia.membershipId } })
  expect((await milo.call('Report', 'change', written, hers.id)).status).toBe(404)
  expect((await milo.call('Report', 'delete', {}, his)).data.notice?.type).toBe('success')
  expect(await prisma.report.count({ where: { id: his } })).toBe(0)
})

test('every condition that can be chosen is one a report takes, and comes back as it was chosen', () => {
  for (const [entity, { columns }] of Object.entries(entities) as [keyof typeof entities, { columns: object }][]) {
    for (const { value: what } of Object.keys(columns).flatMap((key) => conditionsOn(entity, key, 'en'))) {
      const value = /Days$|atLeast|atMost|equals/.test(what) ? '3' : /\.(on|before|after)$/.test(what) ? 'today' : 'x'
      const filters = filtersOf(entity, [{ what, value }], 'en').map(({ filter }) => filter)
      expect(validateReport({ name: 'x', entity, columns: Object.keys(columns).slice(0, 1), filters }).filters).toEqual(
        filters,
      )
      const back = conditionsOf(entity, filters)
      expect(filtersOf(entity, back, 'en').map(({ filter }) => filter)).toEqual(filters)
    }
  }
})

test('several values of one column are any of these', () => {
  const filters = [{ field: 'status', operator: 'isOneOf', value: ['open', 'blocked'] }]
  const conditions = [{ what: 'status.isOneOf.open' }, { what: 'status.isOneOf.blocked' }]
  expect(conditionsOf('task', filters)).toEqual(conditions)
  expect(filtersOf('task', conditions, 'en')).toEqual([{ filter: filters[0], at: 0 }])
})

test('a change of a shown report that takes it from people outside is shown before it is saved', async () => {
  const plain = { name: 'Shown', columns: [{ column: 'name' }] }
  const id = idIn((await sofia.call('Report', 'write-project', plain)).data.redirectUrl)
  const shown = (await sofia.call('Report', 'show-in-portal', {}, id)).data.preview
  expect((await sofia.call('Report', 'show-in-portal', { agreed: shown?.agreed }, id)).data.notice?.type).toBe(
    'success',
  )
  const asked = { ...plain, sort: 'budget' }
  const { preview } = (await sofia.call('Report', 'change', asked, id)).data
  expect(preview?.text).toMatch(
    /^The portal shows this report\. Nobody else outside would find it, and \d+ people would find it no longer\. Nothing is done yet\.$/,
  )
  const rows = expect.arrayContaining([['Northwind Tools', '6']])
  expect(preview?.tables).toEqual([expect.objectContaining({ heading: 'Who will find it no longer', rows })])
  const saved = await sofia.call('Report', 'change', { ...asked, agreed: preview?.agreed }, id)
  expect(saved.data.notice?.message).toBe('The report has been saved.')
})
