import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { parseCsv } from 'hucre/csv'
import { readXlsx } from 'hucre/xlsx'
import { extractText, getDocumentProxy } from 'unpdf'
import { writeCsv } from '../../domain/reports/formats/csv.ts'
import { writePdf } from '../../domain/reports/formats/pdf.ts'
import { writeXlsx } from '../../domain/reports/formats/xlsx.ts'
import { pool } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'
import { editionFor } from './told.ts'

const many = 6_000
const columns = ['name', 'status', 'dueOn', 'waitsForCustomer', 'description']
const filters = [{ field: 'name', operator: 'contains', value: 'Step ' }]
const megabytes = () => process.memoryUsage().rss / 1e6

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portico-large-'))
  await pool.query(
    `insert into "Task" (id, "projectId", name, description, "dueOn")
     select gen_random_uuid(), $1::uuid, 'Step ' || n, 'What is done in step ' || n || ': ' || repeat('again ', 30), current_date + n % 90
     from generate_series(1, $2::int) n`,
    [world.projects.scanner, many],
  )
})
afterAll(() => rm(folder, { recursive: true }))

const edition = async (more = {}) =>
  editionFor(await actorOf('nora'), { name: 'Every step', entity: 'task', columns, filters, ...more })
const names = Array.from({ length: many }, (_, at) => `Step ${at + 1}`)

test.each(['csv', 'xlsx'] as const)(
  '%s of 6,000 rows holds each once, and is written in a little memory',
  async (format) => {
    const report = await edition()
    expect(report.rows.total).toBe(many)
    expect(report.rows.first).toHaveLength(1000)
    const before = megabytes()
    const path = join(folder, `steps.${format}`)
    await (format === 'csv' ? writeCsv : writeXlsx)(report, path)
    const used = megabytes() - before
    await report.rows.close()
    const file = await readFile(path)
    const rows = format === 'csv' ? parseCsv(file.toString()).slice(1) : (await readXlsx(file)).sheets[0]?.rows.slice(8)
    expect(new Set(rows?.map(([name]) => name))).toEqual(new Set(names))
    expect(rows).toHaveLength(many)
    expect(used).toBeLessThan(120)
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
