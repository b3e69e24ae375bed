import { expect, test } from '@jest/globals'
import { readXlsx } from 'hucre/xlsx'
import { Invalid } from '../../domain/refusals.ts'
import type { ReportChart } from '../../domain/reports/charts/chart.ts'
import { pngOf } from '../../domain/reports/charts/picture/png.ts'
import { partsFrom } from '../../domain/reports/charts/picture/tree.ts'
import { createReport, validateReport } from '../../domain/reports/definition.ts'
import { linesOf } from '../../domain/reports/groups/lines.ts'
import { showInPortal } from '../../domain/reports/portal/publish.ts'
import { reportTo } from '../../domain/reports/runs/tell.ts'
import { write as writeMail } from '../../emails/message.ts'
import { report } from '../../emails/reports/report.tsx'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { openPortal } from '../portal/visitor.ts'
import { definitionOf, editionFor } from './editions.ts'
import { write } from './written.ts'

const portal = openPortal()
const none = { split: null, measure: null, begins: null, ends: null }
const chartOf = (kind: ReportChart['kind'], by: string, more: Partial<ReportChart> = {}): ReportChart => ({
  ...{ ...none, kind, by },
  ...more,
})

async function readingOf(who: Parameters<typeof actorOf>[0], more: object) {
  const edition = await editionFor(await actorOf(who), more)
  const rows: unknown[][] = []
  for await (const line of linesOf(edition)) if (line.kind === 'row') rows.push(line.cells)
  await edition.rows.close()
  return { chart: edition.chart, rows }
}

test.each(['oscar', 'milo', 'otto'] as const)('the figures of %s are those of their rows', async (who) => {
  const asked = { entity: 'task' as const, columns: ['project', 'status'], sort: 'status' }
  const chart = chartOf('stackedBar', 'project', { split: 'status' })
  const { chart: found, rows } = await readingOf(who, { ...asked, chart })
  expect(rows.length).toBeGreaterThan(0)
  const told = found?.parts.flatMap((part, index) =>
    found.categories.flatMap((category, at) =>
      category.isRest ? [] : [{ project: category.label, status: part.value, amount: found.amounts[index]?.[at] }],
    ),
  )
  for (const { project, status, amount } of told ?? [])
    expect(amount).toBe(rows.filter(([name, state]) => name === project && state === status).length)
  expect(found?.amounts.flat().reduce((sum, amount) => sum + amount, 0)).toBe(rows.length)
})

test('a sum is told to who sees all of it, and nothing is drawn of what is hidden', async () => {
  const summed = { entity: 'task' as const, columns: ['status', 'loggedHours'], sort: 'status' }
  const chart = chartOf('bar', 'status', { measure: 'loggedHours' })
  const { chart: staff, rows } = await readingOf('milo', { ...summed, chart })
  const sum = rows.reduce((sum, [, hours]) => sum + Number(hours ?? 0), 0)
  expect(staff?.amounts.flat().reduce((all, amount) => all + amount, 0)).toBeCloseTo(sum)
  expect((await readingOf('oscar', { ...summed, chart })).chart).toBeNull()
  const late = { columns: ['name', 'lateTasks'], chart: chartOf('bar', 'name', { measure: 'lateTasks' }) }
  const { chart: his, rows: seen } = await readingOf('carl', late)
  if (seen.some(([, late]) => late === null)) expect(his).toBeNull()
  const note = { entity: 'task' as const, columns: ['name', 'internalNote'], sort: 'name' }
  expect((await readingOf('oscar', { ...note, chart: chartOf('bar', 'internalNote') })).chart).toBeNull()
})

test('a chart that is not one is refused by name', () => {
  const wrong = (chart: unknown, columns = ['name', 'health', 'progress', 'endsOn', 'openTasks']) => {
    try {
      validateReport({ name: 'Drawn', entity: 'project', columns, chart })
    } catch (error) {
      return error instanceof Invalid ? error.fields : error
    }
    return 'taken'
  }
  expect(wrong({ kind: 'doughnut', by: 'health' })).toBe('taken')
  expect(wrong({ kind: 'doughnut', by: 'health' }, ['name'])).toEqual({ 'chart.by': 'chart-own-columns' })
  expect(wrong({ kind: 'pie', by: 'health' })).toEqual({ 'chart.kind': 'wrong' })
  expect(wrong({ kind: 'bar', by: 'progress' })).toEqual({ 'chart.by': 'chart-category' })
  expect(wrong({ kind: 'bar', by: 'health', measure: 'progress' })).toEqual({ 'chart.measure': 'chart-measure-number' })
  expect(wrong({ kind: 'bar', by: 'health', split: 'name' })).toEqual({ 'chart.split': 'chart-no-split' })
  expect(wrong({ kind: 'stackedBar', by: 'health' })).toEqual({ 'chart.split': 'chart-split-missing' })
  expect(wrong({ kind: 'stackedBar', by: 'name', split: 'endsOn' })).toEqual({ 'chart.split': 'chart-split-kind' })
  expect(wrong({ kind: 'line', by: 'name', ends: 'endsOn' })).toEqual({
    ...{ 'chart.by': 'chart-line-by-day', 'chart.ends': 'chart-no-days' },
  })
  expect(wrong({ kind: 'timeline', by: 'health', measure: 'openTasks' })).toEqual({
    ...{ 'chart.by': 'chart-name', 'chart.measure': 'chart-no-measure', 'chart.ends': 'chart-day-missing' },
  })
})

test('what is drawn has no style of its own, and nothing that is no shape', () => {
  const drawn = {
    tag: 'text',
    attrs: { style: 'font-size:12px;font-family:x', onclick: 'x()', fill: 'red' },
    text: '<b>',
  }
  expect(
    partsFrom({ tag: 'g', children: [drawn, { tag: 'style', text: '*{}' }, { tag: 'script', text: 'x()' }] }),
  ).toEqual([
    {
      ...{ tag: 'g', attributes: {} },
      parts: [{ tag: 'text', attributes: { 'font-size': '12px', fill: 'none' }, text: '<b>', parts: [] }],
    },
  ])
})

test('the page has the picture, its words and its figures; JSON the figures; the files all of it', async () => {
  const sofia = await actorOf('sofia')
  const asked = {
    ...{
      name: 'Drawn',
      entity: 'project',
      columns: ['name', 'health'],
      texts: { en: 'Read me first.\n\nThen the rows.' },
    },
    chart: { kind: 'doughnut', by: 'health' },
  }
  const id = await createReport(prisma as never, sofia.membershipId, asked)
  const refused = await showInPortal(sofia, id, undefined).catch((error) => error)
  await showInPortal(sofia, id, refused.agreed)
  const oscar = await portal.visitor('oscar@northwind.test')
  const { text } = await oscar.page(`/reports/${id}`)
  expect(text).toMatch(/role="img" aria-label="Projects by Health: /)
  expect(text).toContain('<p>Then the rows.</p>')
  expect(text).toContain('class="fill-bad stroke-surface"')
  expect(text).not.toMatch(/style=|<style/)
  const { chart, total } = JSON.parse((await oscar.json(`/reports/${id}`)).text)
  expect(chart.amounts.flat().reduce((sum: number, amount: number) => sum + amount, 0)).toBe(total)

  const more = { columns: ['name', 'health'], chart: chartOf('doughnut', 'health') }
  const edition = async () => editionFor(await actorOf('oscar'), more)
  const { sheets } = await readXlsx(await write(await edition(), 'xlsx'))
  expect(sheets[1]?.name).toBe('Chart')
  expect(sheets[1]?.images?.[0]?.altText).toContain('Projects by Health')
  const pdf = (await write(await edition(), 'pdf')).toString('latin1')
  expect(pdf).toContain('/Subtype /Image')
  const { chart: figures, say, formats, rows } = await edition()
  await rows.close()
  if (!figures) throw new Error('It has no chart')
  const { png } = await pngOf(figures, { say, formats })
  expect(png.length).toBeLessThan(60_000)
})

test('a mail has the picture in it by its content id, on its card, said in words', async () => {
  const definition = definitionOf({ columns: ['name', 'health'], chart: chartOf('doughnut', 'health') })
  const schedule = { scheduleId: 's', ownerId: null, pattern: '0 7 * * *', timeZone: 'Europe/Berlin' }
  const occasion = { ...schedule, runId: 'charts', definition, formats: ['html' as const] }
  const state = { skipWhenEmpty: false, lateSince: null, suppressed: false, test: false, mailLimit: null }
  const { told, attachments } = await reportTo(await actorOf('oscar'), { ...occasion, ...state })
  expect(attachments).toMatchObject([{ contentType: 'image/png', cid: told.chart?.cid }])
  expect(told.files).toEqual([])
  const { html } = await writeMail(report, { ...report.preview, ...told })
  expect(html).toContain(`src="cid:${told.chart?.cid}"`)
  expect(html).toContain(`background-color:${told.chart?.card}`)
  expect(html).toContain(`alt="${told.chart?.told}"`)
  expect(told.chart?.told).toMatch(/^Projects by Health: /)
})
