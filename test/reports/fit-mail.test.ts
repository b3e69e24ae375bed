import { createHash } from 'node:crypto'
import { expect, jest, test } from '@jest/globals'
import type { ReportFormat } from '@prisma/client'
import { unzipSync } from 'fflate'
import { filesOf } from '../../domain/reports/runs/files/files.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'
import { editionFor } from './editions.ts'

const now = new Date('2026-11-22T23:30:00Z')
const nora = await actorOf('nora')
const made = { now, actor: nora, organisationId: nora.organisation.id }

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
const sizeOf = ({ attachments }: { attachments: { content: Buffer }[] }) =>
  attachments.reduce((total, { content }) => total + content.length, 0)

/** The files of the first mail, and what is told of all. */
async function inFirst(...asked: Parameters<typeof filesOf>) {
  const { mails, ...told } = await filesOf(...asked)
  return { attachments: mails[0]?.attachments ?? [], mails, ...told }
}

test('files are called after the report, whose it is, and the day in its zone', async () => {
  for (const [title, name] of [
    ['Wo Ihre Größen & Maße stehen', 'wo-ihre-groessen-masse-stehen'],
    ['Zażółć gęślą jaźń', 'zazolc-gesla-jazn'],
    ['../../etc/passwd', 'etc-passwd'],
    ['報告', 'report'],
  ] as const) {
    const { attachments } = await inFirst(await edition(title), ['csv'], made)
    expect(attachments.map(({ filename }) => filename)).toEqual([`${name}-northwind-tools-2026-11-22.csv`])
  }
  const { attachments } = await inFirst(await edition(), ['csv'], { ...made, organisationId: null })
  expect(attachments[0]?.filename).toBe('every-task-2026-11-22.csv')
})

test('what is more than a mail takes is packed, and the mail says so with numbers', async () => {
  const plain = await inFirst(await edition(), ['csv', 'xlsx'], made)
  expect(plain.notes).toEqual([])
  const [xlsx, csv] = plain.attachments
  const limit = (csv?.content.length ?? 0) - 1
  const { attachments, notes } = await inFirst(await edition(), ['csv', 'xlsx'], made, limit)
  expect(attachments.map(({ filename }) => filename)).toEqual([
    'every-task-northwind-tools-2026-11-22.xlsx',
    'every-task-northwind-tools-2026-11-22.csv.zip',
  ])
  expect(notes).toEqual([
    expect.stringMatching(
      /^every-task-northwind-tools-2026-11-22\.csv has [\d.]+ kB, and all files of a mail may have [\d.]+ kB: .* [\d.]+ kB$/,
    ),
  ])
  const unpacked = unzipSync(attachments[1]?.content ?? new Uint8Array())
  expect(Buffer.from(unpacked['every-task-northwind-tools-2026-11-22.csv'] ?? [])).toEqual(csv?.content)
  expect(attachments[0]?.content).toEqual(xlsx?.content)
})

test('what is too much for one mail even then comes in several, each named with its rows, and why', async () => {
  const order = await edition()
  const asked: ReportFormat[] = ['csv', 'xlsx']
  const packed = await inFirst(order, asked, made, sizeOf(await inFirst(order, asked, made)) - 1)
  const [xlsx, zipped] = packed.attachments
  const limit = sizeOf(packed) - 1
  const { mails, leftOut, why } = await inFirst(order, asked, made, limit)
  expect(leftOut).toEqual([])
  expect(mails.map(({ attachments }) => attachments)).toEqual([[xlsx], [zipped]])
  const { number, size } = order.formats
  const count = number(order.rows.total)
  expect(mails[1]?.told).toEqual([
    `every-task-northwind-tools-2026-11-22.csv.zip: CSV, ${count} rows, ${size(zipped?.content.length ?? 0)}`,
  ])
  expect(why).toBe(`All files of a mail may have ${size(limit)}, and these have more: they come in 2 mails.`)
})

test('a file that is larger than a mail is cut by rows, each piece a whole file with headings', async () => {
  const order = await edition()
  const [whole] = (await inFirst(order, ['csv'], made)).attachments
  const lines = String(whole?.content).replace(/\r\n$/, '').split('\r\n')
  const packed = await inFirst(order, ['csv'], made, (whole?.content.length ?? 0) - 1)
  const { mails, leftOut } = await inFirst(order, ['csv'], made, sizeOf(packed) - 1)
  expect(leftOut).toEqual([])
  const pieces = mails.map(({ attachments: [file] }) => {
    const [told] = Object.values(unzipSync(file?.content ?? new Uint8Array()))
    return Buffer.from(told ?? [])
      .toString()
      .replace(/\r\n$/, '')
      .split('\r\n')
  })
  expect(pieces.map(([heading]) => heading)).toEqual(pieces.map(() => lines[0]))
  expect(pieces.flatMap(([, ...rows]) => rows)).toEqual(lines.slice(1))
  const half = Math.ceil(order.rows.total / 2)
  expect(mails[0]?.told[0]).toContain(`-rows-1-${half}.csv.zip: CSV, rows 1 to ${half} of ${order.rows.total}, `)
  expect(mails.map(({ carries }) => carries.split(' ').slice(0, 2))).toEqual([
    ['csv', `1-${half}`],
    ['csv', `${half + 1}-${order.rows.total}`],
  ])
  const again = await inFirst(order, ['csv'], made, sizeOf(packed) - 1)
  expect(again.mails.map(({ carries }) => carries)).toEqual(mails.map(({ carries }) => carries))
})

test('what fits into no mail, or is more than four, is left out with numbers; a PDF is never cut', async () => {
  const order = await edition()
  const [pdf] = (await inFirst(order, ['pdf'], made)).attachments
  const limit = Math.floor((pdf?.content.length ?? 0) / 20)
  const { mails, leftOut } = await inFirst(order, ['pdf'], made, limit)
  expect(mails).toMatchObject([{ attachments: [] }])
  const { number, size } = order.formats
  expect(leftOut[0]).toContain(
    `every-task-northwind-tools-2026-11-22.pdf is not attached. Its ${number(order.rows.total)} rows make ${size(pdf?.content.length ?? 0)}, `,
  )
  expect(leftOut[0]).toContain(` ${size(limit)}`)
  const none = await inFirst(order, ['csv', 'xlsx'], made, 100)
  expect(none).toMatchObject({ mails: [{ attachments: [] }], leftOut: [/xlsx/, /csv/].map(expect.stringMatching) })
})

/** Everything that waits goes on as it did; only the date is another. */
const waits = ['nextTick', 'queueMicrotask', 'setImmediate', 'setInterval', 'setTimeout', 'performance'] as const

test('an edition is the same files to the byte, whenever they are written', async () => {
  const order = await edition()
  const hashes = async (asked: ReportFormat[], limit?: number) => {
    const { attachments } = await inFirst(order, asked, made, limit)
    return attachments.map(({ filename, content }) => [filename, createHash('sha256').update(content).digest('hex')])
  }
  const whole = () => hashes(['pdf', 'xlsx', 'csv'])
  const limit = sizeOf(await inFirst(order, ['xlsx', 'csv'], made)) - 1
  const packed = () => hashes(['xlsx', 'csv'], limit)
  const before = [await whole(), await packed()]
  jest.useFakeTimers({ now: new Date('2021-03-04T05:06:07Z'), doNotFake: [...waits] })
  const after = [await whole(), await packed()]
  jest.useRealTimers()
  expect(after).toEqual(before)
  expect(after.flat().map(([filename]) => filename)).toContain('every-task-northwind-tools-2026-11-22.csv.zip')
})
