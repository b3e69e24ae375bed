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
