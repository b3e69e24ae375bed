import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'
import { extractText, getDocumentProxy } from 'unpdf'
import type { Edition } from '../../domain/reports/edition.ts'
import { writeCsv } from '../../domain/reports/formats/csv.ts'
import { writePdf } from '../../domain/reports/formats/pdf.ts'
import { writeXlsx } from '../../domain/reports/formats/xlsx.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'
import { editionFor } from './editions.ts'

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
export const said = 'Zażółć gęślą jaźń, “Übergröße”, 50 % & <b>; "quoted"\nsecond line, with a comma'
export const formulas = [
  '=HYPERLINK("https://evil.test";"you")',
  '+49 30 1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=2',
  '|calc',
  '＝1',
]
export const secret = 'Nobody outside may read this'

/** Where the files of a test file go; away with them when it ends. */
const folder = await mkdtemp(join(tmpdir(), 'portico-formats-'))

/** Tasks whose texts try every format. Returns the one of Line 4. */
export async function layOut(): Promise<{ id: string }> {
  const { line4: projectId } = world.projects
  await prisma.task.deleteMany({ where: { projectId: { in: [world.projects.scanner, world.projects.robots] } } })
  const task = await prisma.task.create({
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
  return task
}
afterAll(() => rm(folder, { recursive: true }))

let written = 0
export const of = (name: string) => ({ field: 'name', operator: 'is', value: name })
export const tasks = (more = {}) => ({ name: 'Every task: all / of them?', entity: 'task' as const, columns, ...more })

export async function write(edition: Edition, format: 'csv' | 'xlsx' | 'pdf', rowsPerSheet?: number): Promise<Buffer> {
  const path = join(folder, `${++written}.${format}`)
  if (format === 'xlsx') await writeXlsx(edition, path, rowsPerSheet)
  else await { csv: writeCsv, pdf: writePdf }[format](edition, path)
  await edition.rows.close()
  return readFile(path)
}
export const edition = async (who: Parameters<typeof actorOf>[0], more = {}, order = {}) =>
  editionFor(await actorOf(who), tasks(more), order)
export const scanner = { filters: [{ field: 'project', operator: 'is', value: 'Scrap scanner' }] }

export async function textOf(pdf: Buffer): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)))
  return text
}
