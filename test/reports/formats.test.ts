import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { unzipSync } from 'fflate'
import { parseCsv } from 'hucre/csv'
import { readXlsx } from 'hucre/xlsx'
import { extractText, getDocumentProxy } from 'unpdf'
import type { Edition } from '../../domain/reports/edition.ts'
import { writeCsv } from '../../domain/reports/formats/csv.ts'
import { writePdf } from '../../domain/reports/formats/pdf.ts'
import { writeXlsx } from '../../domain/reports/formats/xlsx.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'
import { editionFor } from './told.ts'

const columns = [
  'name',
  'assignee',
  'status',
  'waitsForCustomer',
  'dueOn',
  'description',
  'internalNote',
  'loggedHours',
]
const said = 'Zażółć gęślą jaźń, “Übergröße”, 50 % & <b>; "quoted"\nsecond line, with a comma'
const formulas = ['=HYPERLINK("https://evil.test";"you")', '+49 30 1', '-1', '@SUM(A1)', '\t=1', '\r=2', '|calc']
const secret = 'Nobody outside may read this'

let folder: string
let task: { id: string }
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portico-formats-'))
  const { line4: projectId } = world.projects
  await prisma.task.deleteMany({ where: { projectId: { in: [world.projects.scanner, world.projects.robots] } } })
  task = await prisma.task.create({
    data: {
      projectId,
      name: 'Straße 7',
      description: said,
      internalNote: secret,
      loggedHours: 7.25,
      dueOn: new Date('2026-03-09'),
    },
  })
  await prisma.task.createMany({
    data: formulas.map((name) => ({
      projectId: world.projects.scanner,
      name,
      description: name,
      internalNote: secret,
    })),
  })
})
afterAll(() => rm(folder, { recursive: true }))

let written = 0
const of = (name: string) => ({ field: 'name', operator: 'is', value: name })
const tasks = (more = {}) => ({ name: 'Every task: all / of them?', entity: 'task' as const, columns, ...more })

async function write(edition: Edition, format: 'csv' | 'xlsx' | 'pdf', ...rest: number[]): Promise<Buffer> {
  const path = join(folder, `${++written}.${format}`)
  await { csv: writeCsv, xlsx: writeXlsx, pdf: writePdf }[format](edition, path, ...rest)
  await edition.rows.close()
  return readFile(path)
}
const edition = async (who: 'nora' | 'sofia', more = {}, order = {}) =>
  editionFor(await actorOf(who), tasks(more), order)
const scanner = { filters: [{ field: 'project', operator: 'is', value: 'Scrap scanner' }] }

async function textOf(pdf: Buffer): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)))
  return text
}

test('CSV is UTF-8 with a mark, and a text with commas, quotes and lines comes back as it was', async () => {
  const csv = await write(await edition('nora', { filters: [of('Straße 7')] }), 'csv')
  expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(csv.toString()).toContain(
    '"Zażółć gęślą jaźń, “Übergröße”, 50 % & <b>; ""quoted""\nsecond line, with a comma"',
  )
  const [head, row] = parseCsv(csv.toString())
  expect(head).toEqual(['Task', 'With', 'Status', 'Waits for the customer', 'Due', 'Description'])
  expect(row).toEqual(['Straße 7', '', 'To do', 'No', '2026-03-09', said])
})

test('in CSV whatever begins like a formula begins with a quotation mark, and numbers are numbers', async () => {
  const csv = await write(await edition('sofia', scanner), 'csv')
  const names = parseCsv(csv.toString())
    .slice(1)
    .map(([name]) => name)
  expect(new Set(names)).toEqual(new Set(formulas.map((name) => `'${name}`)))
  const hours = await write(await edition('sofia', { filters: [of('Straße 7')] }), 'csv')
  expect(parseCsv(hours.toString())[1]?.at(-1)).toBe('7.25')
})

test.each([
  ['as a whole', 1_048_576],
  ['as a stream', 9],
])(
  'in XLSX, written %s, a formula stays a text, a day a day, hours a number, and the headings stay in sight',
  async (_, rowsPerSheet) => {
    const more = { filters: [of('Straße 7')] }
    const book = await readXlsx(await write(await edition('sofia', more), 'xlsx', rowsPerSheet), { readStyles: true })
    const [sheet] = book.sheets
    expect(sheet?.name).toBe('Every task all of them')
    expect(sheet?.freezePane).toMatchObject({ rows: 8 })
    const [row] = (sheet?.rows ?? []).slice(8)
    expect(row).toEqual(['Straße 7', null, 'To do', 'No', new Date('2026-03-09T00:00:00Z'), said, secret, 7.25])
    const cells = await readXlsx(await write(await edition('sofia', scanner), 'xlsx', rowsPerSheet * 2))
    const rows = (cells.sheets[0]?.rows ?? []).slice(8).map(([name]) => name)
    expect(new Set(rows)).toEqual(new Set(formulas))
    expect([...(cells.sheets[0]?.cells?.values() ?? [])].filter(({ formula }) => formula)).toEqual([])
  },
)

test('no name in the workbook leads to a sheet whose own name has blanks: Excel would want to repair it', async () => {
  const parts = unzipSync(await write(await edition('nora', scanner), 'xlsx'))
  expect(Buffer.from(parts['xl/workbook.xml'] ?? []).toString()).toContain('<sheet name="Every task all of them"')
  expect(Buffer.from(parts['xl/workbook.xml'] ?? []).toString()).not.toContain('definedName')
})

test('a percentage is one in XLSX, and says so in CSV', async () => {
  const projects = { entity: 'project' as const, columns: ['name', 'progress'], filters: [of('Scrap scanner')] }
  const book = await readXlsx(await write(await edition('nora', projects), 'xlsx'))
  expect(book.sheets[0]?.rows.at(-1)).toEqual(['Scrap scanner', 1])
  expect(parseCsv((await write(await edition('nora', projects), 'csv')).toString())).toEqual([
    ['Project', 'Progress (%)'],
    ['Scrap scanner', '100'],
  ])
})

test('what does not fit on one sheet goes on on the next, under the same head, and no row is lost', async () => {
  const book = await readXlsx(await write(await edition('sofia', scanner), 'xlsx', 11))
  const rows = book.sheets.map((sheet) => sheet.rows)
  expect(book.sheets.map(({ name }) => name)).toEqual(
    [1, 2, 3].map((at) => `Every task all of them${at > 1 ? `_${at}` : ''}`),
  )
  expect(rows.map(({ length }) => length)).toEqual([11, 11, 9])
  for (const sheet of rows) expect(sheet[7]?.slice(0, 3)).toEqual(['Task', 'With', 'Status'])
  expect(new Set(rows.flatMap((sheet) => sheet.slice(8).map(([name]) => name)))).toEqual(new Set(formulas))
})

test('the PDF tells the head, every row, in letters of every language, and on which page of how many one is', async () => {
  const pdf = await write(
    await edition('nora', { filters: [of('Straße 7')] }, { now: new Date('2026-11-22T06:00:00Z') }),
    'pdf',
  )
  const [page = '', ...more] = await textOf(pdf)
  expect(more).toEqual([])
  for (const part of [
    'Every task: all / of them?',
    'Northwind Tools',
    'Tasks of Northwind Tools that are shared with you',
    'Task is Straße 7',
    '22 Nov 2026, 07:00 (Europe/Berlin)',
    '1 of 1',
    'Waits for the customer',
    '9 Mar 2026',
    'Zażółć gęślą jaźń',
    '“Übergröße”',
    'Page 1 of 1',
  ])
    expect(page.replace(/\s+/g, ' ')).toContain(part)
})

test('headings stand on every page; a row that is longer than a page goes on on the next', async () => {
  const words = Array.from({ length: 1500 }, (_, at) => `word${at}`)
  const long = `${words.join(' ')} ${'endless'.repeat(60)}`
  await prisma.task.update({ where: { id: task.id }, data: { description: long } })
  const pages = await textOf(await write(await edition('nora', { sort: 'name' }), 'pdf'))
  expect(pages.length).toBeGreaterThan(1)
  pages.forEach((page, at) => {
    expect(page).toContain('Description')
    expect(page).toContain(`Page ${at + 1} of ${pages.length}`)
  })
  const text = pages.join(' ').replace(/\s+/g, ' ')
  for (const word of words) expect(text).toContain(`${word} `)
  expect(text.replaceAll(' ', '').split('endless')).toHaveLength(61)
})

test('what is kept inside is in no format of Nora’s, and in all of Sofia’s', async () => {
  for (const format of ['csv', 'xlsx', 'pdf'] as const) {
    const held = async (who: 'nora' | 'sofia') => {
      const file = await write(await edition(who, scanner), format)
      if (format === 'csv') return file.toString()
      if (format === 'pdf') return (await textOf(file)).join(' ').replace(/\s+/g, ' ')
      return JSON.stringify((await readXlsx(file)).sheets)
    }
    const ofNora = await held('nora')
    expect([format, ofNora.includes('Internal note'), ofNora.includes(secret)]).toEqual([format, false, false])
    expect([format, (await held('sofia')).includes(secret)]).toEqual([format, true])
  }
})

test('an empty report says so, and is a whole file in every format', async () => {
  const nothing = { filters: [of('no such task')] }
  expect((await textOf(await write(await edition('nora', nothing), 'pdf'))).join()).toContain(
    'There is nothing to show',
  )
  expect((await readXlsx(await write(await edition('nora', nothing), 'xlsx'))).sheets[0]?.rows.slice(8)).toEqual([])
  expect(parseCsv((await write(await edition('nora', nothing), 'csv')).toString())).toHaveLength(1)
})

test('a report in German speaks German throughout', async () => {
  const order = { locale: 'de' as const }
  const csv = parseCsv((await write(await edition('nora', { filters: [of('Straße 7')] }, order), 'csv')).toString())
  expect(csv.map((row) => row.slice(0, 5))).toEqual([
    ['Aufgabe', 'Bei', 'Stand', 'Wartet auf den Kunden', 'Fällig'],
    ['Straße 7', '', 'Offen', 'Nein', '2026-03-09'],
  ])
  const pdf = (await textOf(await write(await edition('nora', scanner, order), 'pdf'))).join(' ')
  for (const word of ['Zeigt', 'Beschreibung', 'Seite 1 von 1']) expect(pdf).toContain(word)
})
