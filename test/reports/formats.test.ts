import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { parseCsv } from 'hucre/csv'
import { readXlsx } from 'hucre/xlsx'
import { writeCsv } from '../../domain/reports/formats/csv.ts'
import { edition, formulas, layOut, of, said, scanner, secret, textOf, write } from './written.ts'

beforeAll(layOut)

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

test('what stands between cells and in numbers is the reader’s, unless the settings choose it for all', async () => {
  const csv = async (csvSeparator: '' | 'tab', csvDecimals: '' | 'comma', locale: 'en' | 'de') => {
    const path = join(await mkdtemp(join(tmpdir(), 'portico-csv-')), 'hours.csv')
    const report = await edition('sofia', { columns: ['name', 'loggedHours'], filters: [of('Straße 7')] }, { locale })
    await writeCsv(report, path, { csvSeparator, csvDecimals })
    return (await readFile(path, 'utf8')).split('\r\n')[1]
  }
  expect(await csv('', '', 'en')).toBe('Straße 7,7.25')
  expect(await csv('', 'comma', 'en')).toBe('Straße 7,"7,25"')
  expect(await csv('tab', '', 'de')).toBe('Straße 7\t7,25')
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
  expect(rows.map(({ length }) => length)).toEqual([11, 11, 10])
  for (const sheet of rows) expect(sheet[7]?.slice(0, 3)).toEqual(['Task', 'With', 'Status'])
  expect(new Set(rows.flatMap((sheet) => sheet.slice(8).map(([name]) => name)))).toEqual(new Set(formulas))
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
  const file = (await write(await edition('sofia', { filters: [of('Straße 7')] }, order), 'csv')).toString()
  expect(file).toContain('Aufgabe;Bei;Stand')
  expect(file).toMatch(/;7,25\s*$/)
  const csv = parseCsv(file, { delimiter: ';' })
  expect(csv.map((row) => row.slice(0, 5))).toEqual([
    ['Aufgabe', 'Bei', 'Stand', 'Wartet auf den Kunden', 'Fällig'],
    ['Straße 7', '', 'Offen', 'Nein', '2026-03-09'],
  ])
  const pdf = (await textOf(await write(await edition('nora', scanner, order), 'pdf'))).join(' ')
  for (const word of [/Zeigt/, /Beschreibung/, /Seite 1 von ?1/]) expect(pdf).toMatch(word)
})
