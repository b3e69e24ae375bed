import { createHash } from 'node:crypto'
import { expect, jest, test } from '@jest/globals'
import type { ReportFormat } from '@prisma/client'
import { unzipSync } from 'fflate'
import { filesOf } from '../../domain/reports/runs/files.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'
import { editionFor } from './editions.ts'

const now = new Date('2026-11-22T23:30:00Z')
const nora = await actorOf('nora')
const made = { timeZone: 'Europe/Berlin', now, actor: nora, organisationId: nora.organisation.id }

async function edition(title = 'Every task') {
  await prisma.task.deleteMany({ where: { name: { startsWith: 'Step ' } } })
  await prisma.task.createMany({
    data: Array.from({ length: 120 }, (_, at) => ({
      projectId: world.projects.scanner,
      name: `Step ${at}`,
      description: 'Again. '.repeat(20),
    })),
  })
  const columns = ['name', 'description']
  return editionFor(nora, { name: title, entity: 'task', columns, sort: 'name' }, { now })
}

/** What files have together, in bytes. */
const sizeOf = ({ attachments }: Awaited<ReturnType<typeof filesOf>>) =>
  attachments.reduce((total, { content }) => total + content.length, 0)

test('files are called after the report, whose it is, and the day in its zone', async () => {
  for (const [title, name] of [
    ['Wo Ihre Größen & Maße stehen', 'wo-ihre-groessen-masse-stehen'],
    ['Zażółć gęślą jaźń', 'zazolc-gesla-jazn'],
    ['../../etc/passwd', 'etc-passwd'],
    ['報告', 'report'],
  ] as const) {
    const { attachments } = await filesOf(await edition(title), ['csv'], made)
    expect(attachments.map(({ filename }) => filename)).toEqual([`${name}-northwind-tools-2026-11-23.csv`])
  }
  const { attachments } = await filesOf(await edition(), ['csv'], { ...made, organisationId: null })
  expect(attachments[0]?.filename).toBe('every-task-2026-11-23.csv')
})

test('what is more than a mail takes is packed, and the mail says so with numbers', async () => {
  const plain = await filesOf(await edition(), ['csv', 'xlsx'], made)
  expect(plain.notes).toEqual([])
  const [xlsx, csv] = plain.attachments
  const limit = (csv?.content.length ?? 0) - 1
  const { attachments, notes } = await filesOf(await edition(), ['csv', 'xlsx'], made, limit)
  expect(attachments.map(({ filename }) => filename)).toEqual([
    'every-task-northwind-tools-2026-11-23.xlsx',
    'every-task-northwind-tools-2026-11-23.csv.zip',
  ])
  expect(notes).toEqual([
    expect.stringMatching(
      /^every-task-northwind-tools-2026-11-23\.csv has [\d.]+ kB, and all files of a mail may have [\d.]+ kB: .* [\d.]+ kB$/,
    ),
  ])
  const unpacked = unzipSync(attachments[1]?.content ?? new Uint8Array())
  expect(Buffer.from(unpacked['every-task-northwind-tools-2026-11-23.csv'] ?? [])).toEqual(csv?.content)
  expect(attachments[0]?.content).toEqual(xlsx?.content)
})

test('what is too much even then is left out, the largest first, and the mail says so with numbers', async () => {
  const order = await edition()
  const asked: ReportFormat[] = ['csv', 'xlsx']
  const whole = await filesOf(order, asked, made)
  const packed = await filesOf(order, asked, made, sizeOf(whole) - 1)
  const [xlsx, zipped] = packed.attachments
  expect(xlsx?.content.length).toBeGreaterThan(zipped?.content.length ?? 0)
  const limit = zipped?.content.length ?? 0
  const { attachments, leftOut } = await filesOf(order, asked, made, limit)
  expect(attachments).toEqual([zipped])
  const { number, size } = order.formats
  expect(leftOut[0]).toContain(
    `every-task-northwind-tools-2026-11-23.xlsx is not attached. Its ${number(order.rows.total)} rows make `,
  )
  expect(leftOut[0]).toContain(` ${size(xlsx?.content.length ?? 0)}, `)
  expect(leftOut[0]).toContain(` ${size(limit)}`)
})

/** Everything that waits goes on as it did; only the date is another. */
const waits = ['nextTick', 'queueMicrotask', 'setImmediate', 'setInterval', 'setTimeout', 'performance'] as const

test('an edition is the same files to the byte, whenever they are written', async () => {
  const order = await edition()
  const hashes = async (asked: ReportFormat[], limit?: number) => {
    const { attachments } = await filesOf(order, asked, made, limit)
    return attachments.map(({ filename, content }) => [filename, createHash('sha256').update(content).digest('hex')])
  }
  const whole = () => hashes(['pdf', 'xlsx', 'csv'])
  const limit = sizeOf(await filesOf(order, ['xlsx', 'csv'], made)) - 1
  const packed = () => hashes(['xlsx', 'csv'], limit)
  const before = [await whole(), await packed()]
  jest.useFakeTimers({ now: new Date('2031-03-04T05:06:07Z'), doNotFake: [...waits] })
  const after = [await whole(), await packed()]
  jest.useRealTimers()
  expect(after).toEqual(before)
  expect(after.flat().map(([filename]) => filename)).toContain('every-task-northwind-tools-2026-11-23.csv.zip')
})
