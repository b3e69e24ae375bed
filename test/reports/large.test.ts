import { statSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { parseCsv } from 'hucre/csv'
import { readXlsx } from 'hucre/xlsx'
import { extractText, getDocumentProxy } from 'unpdf'
import { writeCsv } from '../../domain/reports/formats/csv.ts'
import { writePdf } from '../../domain/reports/formats/pdf.ts'
import { writeXlsx } from '../../domain/reports/formats/xlsx.ts'
import { pool } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { loseDatabase } from '../prisma/lost.ts'
import { world } from '../world.ts'
import { beforeEachBatch } from './batches.ts'
import { editionFor } from './editions.ts'

const many = 6_000
const batch = 1_000
const columns = ['name', 'status', 'dueOn', 'waitsForCustomer', 'description']
const filters = [{ field: 'name', operator: 'contains', value: 'Step ' }]

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portico-large-'))
  await pool.query(
    `insert into "Task" (id, "projectId", name, description, "dueOn")
     select gen_random_uuid(), $1::uuid, 'Step ' || n,
       (select string_agg(md5(n || ' ' || part), ' ') from generate_series(1, 8) part), current_date + n % 90
     from generate_series(1, $2::int) n`,
    [world.projects.scanner, many],
  )
})
afterAll(() => rm(folder, { recursive: true }))

const edition = async (more = {}) =>
  editionFor(await actorOf('nora'), { name: 'Every step', entity: 'task', columns, filters, ...more })
const names = Array.from({ length: many }, (_, at) => `Step ${at + 1}`)

/** How many bytes of the file at `path` are on the disk at each moment when another batch is fetched. */
function watchDisk(path: string) {
  const sizes: number[] = []
  const end = beforeEachBatch(() => void sizes.push(statSync(path, { throwIfNoEntry: false })?.size ?? 0))
  return { sizes, end }
}

test.each(['csv', 'xlsx'] as const)(
  '%s of 6,000 rows holds each once, and is on the disk up to the batch that is at hand',
  async (format) => {
    const report = await edition()
    expect(report.rows.total).toBe(many)
    expect(report.rows.first).toHaveLength(batch)
    const path = join(folder, `steps.${format}`)
    const disk = watchDisk(path)
    await (format === 'csv' ? writeCsv : writeXlsx)(report, path)
    disk.end()
    await report.rows.close()
    const file = await readFile(path)
    const rows = format === 'csv' ? parseCsv(file.toString()).slice(1) : (await readXlsx(file)).sheets[0]?.rows.slice(8)
    expect(new Set(rows?.map(([name]) => name))).toEqual(new Set(names))
    expect(rows).toHaveLength(many)
    const rowsHeld = disk.sizes.map((size, at) => at * batch - (size / file.length) * many)
    expect(rowsHeld).toHaveLength(many / batch + 1)
    expect(Math.max(...rowsHeld)).toBeLessThan(batch)
  },
)

test('all formats tell the same moment, also when rows come meanwhile', async () => {
  const report = await edition({ columns: ['name'] })
  await pool.query(`insert into "Task" (id, "projectId", name) values (gen_random_uuid(), $1, 'Step too late')`, [
    world.projects.scanner,
  ])
  const read = async () => {
    const told: unknown[] = []
    for await (const [name] of report.rows.each()) told.push(name)
    return told
  }
  const [first, second] = [await read(), await read()]
  await report.rows.close()
  expect(first).toEqual(second)
  expect(first).toHaveLength(many)
  await pool.query(`delete from "Task" where name = 'Step too late'`)
})

test('a PDF that is too long to wait for its last page counts its pages all the same', async () => {
  const report = await edition({
    columns: ['name', 'dueOn'],
    filters: [{ field: 'name', operator: 'contains', value: 'Step 1' }],
  })
  await writePdf(report, join(folder, 'steps.pdf'))
  await report.rows.close()
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await readFile(join(folder, 'steps.pdf')))))
  expect(text.at(-1)).toMatch(new RegExp(`Page ${text.length}\\b`))
  const steps = new Set(text.join(' ').match(/Step \d+/g))
  expect(steps.size).toBe(report.rows.total)
})

test('the connection of a large report is given back, also when writing fails', async () => {
  const held = pool.totalCount - pool.idleCount
  const report = await edition()
  await expect(writeCsv(report, join(folder, 'no such folder', 'steps.csv'))).rejects.toThrow()
  await report.rows.close()
  expect(pool.totalCount - pool.idleCount).toBe(held)
})

test('a connection lost between two batches ends the report with an error, and not the process', async () => {
  const heard = jest.spyOn(console, 'error').mockImplementation(() => {})
  const report = await edition()
  const rows = report.rows.each()
  for (let row = 0; row < batch; row++) await rows.next()
  await loseDatabase()
  await expect(rows.next()).rejects.toThrow()
  await report.rows.close()
  expect(pool.totalCount - pool.idleCount).toBe(0)
  heard.mockRestore()
})
