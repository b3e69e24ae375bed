import { expect, test } from '@jest/globals'
import { readXlsx } from 'hucre/xlsx'
import { linesOf } from '../../domain/reports/groups/lines.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'
import { editionFor } from './editions.ts'
import { textOf, write } from './written.ts'

const byHealth = { columns: ['name', 'health', 'lateTasks'], groupBy: 'health', totals: ['lateTasks'], sort: 'name' }

async function linesFor(who: Parameters<typeof actorOf>[0], more: object) {
  const edition = await editionFor(await actorOf(who), more)
  const lines = []
  for await (const line of linesOf(edition)) lines.push(line)
  await edition.rows.close()
  return lines
}

test('rows stand under the states, the worst first, each counted and added up, and all at the end', async () => {
  const lines = await linesFor('oscar', byHealth)
  const groups = lines.flatMap((line) => (line.kind === 'group' ? [line] : []))
  const total = lines.at(-1)
  const places = groups.map(({ value }) => ['red', 'amber', 'unreported', 'green', 'closed'].indexOf(String(value)))
  expect(places).toEqual(places.toSorted())
  const rows = (value: unknown) =>
    lines.flatMap((line) => (line.kind === 'row' && line.cells[1] === value ? [line.cells] : []))
  for (const { value, count, totals } of groups) {
    expect(rows(value)).toHaveLength(count)
    expect(totals.lateTasks).toBe(rows(value).reduce((sum, cells) => sum + Number(cells[2]), 0))
  }
  const count = await prisma.project.count({ where: { organisationId: world.organisations.northwind } })
  const sum = groups.reduce((sum, { totals }) => sum + Number(totals.lateTasks), 0)
  expect(total).toMatchObject({ kind: 'total', count, totals: { lateTasks: sum } })
})

test('a day stands under its month, and a report sorted by it the other way round begins with the last', async () => {
  const asked = { entity: 'milestone' as const, columns: ['name', 'dueOn'], groupBy: 'dueOn', sort: '-dueOn' }
  const lines = await linesFor('oscar', asked)
  const months = lines.flatMap((line) => (line.kind === 'group' ? [String(line.value)] : []))
  expect(months.length).toBeGreaterThan(2)
  expect(months).toEqual([...new Set(months)].toSorted().toReversed())
})

test('a total of what its reader does not see on every row is told nobody, nor are hidden columns', async () => {
  const asked = {
    entity: 'task' as const,
    columns: ['name', 'status', 'loggedHours'],
    groupBy: 'status',
    totals: ['loggedHours'],
  }
  const staff = await linesFor('milo', { ...asked, sort: 'name' })
  expect(Object.keys(staff.at(-1)?.kind === 'total' ? (staff.at(-1) as { totals: object }).totals : {})).toEqual([
    'loggedHours',
  ])
  const oscar = await linesFor('oscar', { ...asked, sort: 'name' })
  for (const line of oscar) if (line.kind !== 'row') expect(line.totals).toEqual({})
  const budget = { columns: ['name', 'budget'], groupBy: 'name', totals: ['budget'], sort: 'name' }
  for (const line of await linesFor('carl', { ...budget, columns: ['name', 'lateTasks'], totals: ['lateTasks'] }))
    if (line.kind !== 'row') expect(line.totals.lateTasks ?? null).toBeNull()
})

test('a group that is hidden from its reader withholds the report', async () => {
  const asked = { entity: 'task' as const, columns: ['name', 'internalNote'], groupBy: 'internalNote', sort: 'name' }
  await expect(linesFor('oscar', asked)).rejects.toThrow('report-hidden')
})

test('Excel folds the rows of a group, and its totals are formulas; a PDF heads each; CSV has the rows alone', async () => {
  const edition = async () => editionFor(await actorOf('oscar'), byHealth)
  const { sheets } = await readXlsx(await write(await edition(), 'xlsx'), { readStyles: true })
  const cells = [...(sheets[0]?.cells?.values() ?? [])]
  expect(cells.map(({ formula }) => formula).filter((one) => one?.startsWith('SUBTOTAL(9,C')).length).toBeGreaterThan(2)
  expect([...(sheets[0]?.rowDefs?.values() ?? [])].filter(({ outlineLevel }) => outlineLevel === 1)).toHaveLength(4)
  const text = (await textOf(await write(await edition(), 'pdf'))).join(' ')
  expect(text).toContain('In all · 4 projects')
  expect((await write(await edition(), 'csv')).toString().trim().split('\r\n')).toHaveLength(5)
})
