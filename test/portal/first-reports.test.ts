import { describe, expect, test } from '@jest/globals'
import { definitionOf, validateReport } from '../../domain/reports/definition.ts'
import { prisma } from '../../prisma/client.ts'
import type { Visitor } from '../visitor.ts'
import { openPortal } from './visitor.ts'

const portal = openPortal()
const json = async (who: Visitor, address: string) => ({ data: JSON.parse((await who.json(address)).text) })

describe('the reports that an installation begins with', () => {
  test('are six, are what reports can be, and are called in the language of who reads', async () => {
    const begun = await prisma.report.findMany({ where: { ownerId: null } })
    expect(begun.map(({ name }) => name).sort()).toEqual([
      ...['Milestones ahead', 'Risks and issues', 'Status this month'],
      ...['What is late', 'What waits for you', 'Where your projects stand'],
    ])
    for (const row of begun) expect(validateReport(definitionOf(row)).names.de).toBeDefined()
    const gina = await portal.visitor('gina@globex.test')
    const { data } = await json(gina, '/reports')
    expect(data.reports.map(({ name }: { name: string }) => name)).toContain('Was auf Sie wartet')
    for (const { id } of data.reports) expect((await gina.page(`/reports/${id}`)).status).toBe(200)
  })

  test('tell what waits for whoever reads, as the list of projects does', async () => {
    const { id } = await prisma.report.findFirstOrThrow({ where: { name: 'What waits for you' } })
    for (const name of ['oscar@northwind.test', 'max@northwind.test', 'otto@globex.test', 'carl@brightline.test']) {
      const who = await portal.visitor(name)
      const { needs } = (await json(who, '/projects')).data
      const { rows } = (await json(who, `/reports/${id}`)).data
      expect(rows.map(({ cells }: { cells: string[] }) => cells[0])).toEqual(
        expect.arrayContaining((needs.waiting ?? []).map(({ name }: { name: string }) => name)),
      )
      expect(rows).toHaveLength(needs.waitingTotal)
    }
  })
})

test('what a report leaves open its readers ask for themselves, by an address that can be kept', async () => {
  const { id } = await prisma.report.findFirstOrThrow({ where: { name: 'Where your projects stand' } })
  const oscar = await portal.visitor('oscar@northwind.test')
  const names = async (query: string) =>
    (await json(oscar, `/reports/${id}${query}`)).data.rows.map(({ cells }: { cells: string[] }) => cells[0])
  expect(await names('')).toEqual(['Packing cell', 'Line 4 retrofit', 'Warehouse robots'])
  expect(await names('?health=red')).toEqual(['Packing cell'])
  expect(await names('?health=red&health=amber&page=1')).toEqual(['Packing cell', 'Line 4 retrofit'])
  expect(await names('?health=')).toContain('Scrap scanner')
  expect(await names('?health=as-begun')).toHaveLength(3)
  const file = await oscar.page(`/reports/${id}/files/csv?health=red`)
  expect([file.text.includes('Packing cell'), file.text.includes('Warehouse robots')]).toEqual([true, false])
  for (const wrong of ['health=purple', 'budget=atLeast&budget.value=1', 'name=is', 'health.value=1']) {
    const { status, text } = await oscar.json(`/reports/${id}?${wrong}`)
    expect([wrong, status, Object.keys(JSON.parse(text).fields)]).toEqual([wrong, 400, expect.any(Array)])
    expect((await oscar.page(`/reports/${id}/files/csv?${wrong}`)).status).toBe(400)
  }
  const shown = await oscar.page(`/reports/${id}?health=purple`)
  expect([shown.status, shown.text.includes('id="health-problem"')]).toEqual([400, true])
  const { id: ahead } = await prisma.report.findFirstOrThrow({ where: { name: 'Milestones ahead' } })
  const days = async (query: string) => (await oscar.json(`/reports/${ahead}?${query}`)).status
  expect(await days('dueOn=inNextDays&dueOn.value=14')).toBe(200)
  expect(await days('dueOn=inThisYear&dueOn.value=')).toBe(200)
  for (const wrong of ['dueOn=inNextDays&dueOn.value=x', 'dueOn=inNextDays', 'dueOn=inThisYear&dueOn.value=3'])
    expect(await days(wrong)).toBe(400)
})

test('a group that goes on is counted whole on each of its pages, and all rows on the last', async () => {
  const asked = {
    entity: 'task' as const,
    columns: ['name', 'status'],
    groupBy: 'status',
    sort: 'name',
    inPortal: true,
  }
  const { id } = await prisma.report.create({ data: { name: 'By status', ...asked } })
  const oscar = await portal.visitor('oscar@northwind.test')
  const { pages } = (await json(oscar, `/reports/${id}`)).data
  expect(pages).toBeGreaterThan(1)
  const found = new Map<string, number>()
  for (let page = 1; page <= pages; page++) {
    const { counts, total, rows } = (await json(oscar, `/reports/${id}?page=${page}`)).data
    for (const { label, rows: here, before } of counts.groups) {
      expect(before).toBe(found.get(label) ?? 0)
      found.set(label, before + here)
    }
    expect(counts.groups.reduce((sum: number, group: { rows: number }) => sum + group.rows, 0)).toBe(rows.length)
    expect(counts.totals).toEqual(page === pages ? {} : null)
    if (page === pages) expect([...found.values()].reduce((sum, count) => sum + count)).toBe(total)
  }
  expect((await oscar.page(`/reports/${id}?page=2`)).text).toContain(', continued')
})
