import { type CellObject, read, utils, type WorkSheet } from '@e965/xlsx'
import { expect, test } from '@jest/globals'
import { unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { edition, of, write } from './written.ts'

const stream = 9
const whole = 1_048_576
const engineer = '👩‍🔧'

test.each([
  ['History', 'History_'],
  ["'hISTORY'", 'hISTORY_'],
  ['Where: is / what? [all] * of \\ it', 'Where is what all of it'],
  ["'Line 4'", 'Line 4'],
  ['???', 'Report'],
  ["Thirty-one units and no more of '", 'Thirty-one units and no more of'],
  [`Twenty-eight units of text ${engineer}`, 'Twenty-eight units of text'],
  [`Twenty-six units of texts ${engineer}`, `Twenty-six units of texts ${engineer}`],
  ['Line\ufffe 4', 'Line 4'],
])('a report called %j is a sheet called %j', async (name, sheet) => {
  const book = await readXlsx(await write(await edition('nora', { name }), 'xlsx', whole))
  expect(book.sheets.map((one) => one.name)).toEqual([sheet])
})

test('on several sheets no name is longer than Excel takes, and none cuts a character', async () => {
  const name = `Twenty-five units of text ${engineer}`
  const book = await readXlsx(await write(await edition('nora', { name }), 'xlsx', stream))
  expect(book.sheets.length).toBeGreaterThan(10)
  expect(book.sheets.map((one) => one.name)).toEqual(
    book.sheets.map((_, at) => `Twenty-five units of text${at > 0 ? `_${at + 1}` : ''}`),
  )
})

test.each([
  ['as a whole', whole],
  ['as a stream', stream],
])('what XML forbids, stored long ago in a name, does no harm to a workbook written %s', async (_, rowsPerSheet) => {
  const name = 'Fit\ufffe the\uffff guard \u{1fffe}'
  const { id } = await prisma.task.create({ data: { projectId: world.projects.line4, name, description: name } })
  await prisma.organisation.update({ where: { id: world.organisations.northwind }, data: { name: 'North\ufffewind' } })
  const filters = [of(name)]
  const file = await write(
    await edition('nora', {
      name: 'All\ufffe tasks',
      filters: [{ ...filters[0], operator: 'contains', value: 'Fit' }],
    }),
    'xlsx',
    rowsPerSheet,
  )
  await prisma.task.delete({ where: { id } })
  for (const [path, bytes] of Object.entries(unzipSync(file)))
    expect([path, /[\ufffe\uffff\ud83f]|\u{1fffe}/u.test(Buffer.from(bytes).toString())]).toEqual([path, false])
  const rows = (await readXlsx(file)).sheets[0]?.rows ?? []
  expect(rows.flat().filter((cell) => typeof cell === 'string')).toEqual(
    expect.arrayContaining(['All tasks', 'Northwind', 'Fit the guard ']),
  )
})

const grouped = {
  name: "What's late & why",
  columns: ['name', 'status', 'dueOn', 'loggedHours'],
  groupBy: 'status',
  totals: ['loggedHours'],
  sort: 'name',
}

test.each([
  ['one sheet', whole],
  ['several sheets', 14],
])('another library finds filters, printed headings, widths, days and right totals on %s', async (_, rows) => {
  const file = await write(await edition('milo', grouped), 'xlsx', rows)
  const { SheetNames, Sheets, Workbook } = read(file, { cellNF: true, cellStyles: true })
  expect(SheetNames.length > 1).toBe(rows !== whole)
  const last = SheetNames.length - 1
  const named = Workbook?.Names?.map(({ Name, Sheet, Ref }) => [Name, Sheet, Ref])
  for (const [at, name] of SheetNames.entries()) {
    const sheet = Sheets[name] as WorkSheet
    const lines = utils.sheet_to_json<unknown[]>(sheet, { header: 1 })
    expect(lines[7]).toEqual(['Task', 'Status', 'Due', 'Logged hours'])
    const end = at === last ? lines.length - 1 : lines.length
    expect(sheet['!autofilter']).toEqual({ ref: `A8:D${end}` })
    expect(named).toContainEqual(['_xlnm.Print_Titles', at, `'${name.replace("'", "''")}'!$8:$8`])
    expect(sheet['!cols']?.map(({ width }) => width)).toEqual([46, 13, 14, 16])
    expect(sheet.C10?.z ?? sheet.C11?.z).toBe('d mmm yyyy')
  }
  const sums = SheetNames.flatMap((name) => totalsOf(Sheets, name))
  expect(sums.length).toBeGreaterThan(4)
  for (const { formula, told, sum } of sums) expect([formula, sum]).toEqual([formula, told])
})

/** Each total of a sheet: its formula, what it says, and what its ranges come to, but for totals among them. */
function totalsOf(sheets: Record<string, WorkSheet>, own: string) {
  const cells = Object.values(sheets[own] ?? {}) as CellObject[]
  return cells.flatMap(({ f: formula, v: told }) => {
    if (!formula) return []
    const parts = [...formula.matchAll(/(?:'((?:[^']|'')+)'!)?([A-Z]\d+:[A-Z]\d+)/g)]
    const added = parts.flatMap(([, name, range = '']) => {
      const sheet = sheets[name?.replace("''", "'") ?? own] ?? {}
      const { s, e } = utils.decode_range(range)
      const rows = Array.from({ length: e.r - s.r + 1 }, (_, row) => utils.encode_cell({ r: s.r + row, c: s.c }))
      return rows.map((place) => sheet[place] as CellObject | undefined).filter((cell) => !cell?.f)
    })
    return [{ formula, told, sum: added.reduce((sum, cell) => sum + Number(cell?.v ?? 0), 0) }]
  })
}

test.each([
  ['the first half of a pair', 'x\ud83dy', 'xy'],
  ['the second half of a pair', 'y\ude00', 'y'],
  ['what Excel takes for another sign', '_x000D_ & <b>', '_x000D_ & <b>'],
  ['blanks and lines', ' \n  two ', ' \n  two '],
  ['as much as a cell takes', 'a'.repeat(32_767), 'a'.repeat(32_767)],
  ['an emoji too much', `${'a'.repeat(32_765)}${engineer}`, `${'a'.repeat(32_765)}…`],
])('of %s a cell holds what XML and Excel take', async (_, name, held) => {
  const rows = [[name]]
  const report = await edition('nora', { columns: ['name'] })
  const written = { ...report, rows: { ...report.rows, total: 1, first: rows, each: () => eachOf(rows) } }
  const { Sheets, SheetNames } = read(await write(written, 'xlsx'))
  expect(Sheets[SheetNames[0] ?? '']?.A9?.v).toBe(held)
})

async function* eachOf(rows: string[][]) {
  yield* rows
}
