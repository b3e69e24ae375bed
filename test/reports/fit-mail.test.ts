import { expect, test } from '@jest/globals'
import { unzipSync } from 'fflate'
import { filesOf } from '../../domain/reports/runs/files.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'
import { editionFor } from './told.ts'

const now = new Date('2026-11-22T23:30:00Z')
const made = { timeZone: 'Europe/Berlin', now }

async function edition(title = 'Every task') {
  await prisma.task.deleteMany({ where: { name: { startsWith: 'Step ' } } })
  await prisma.task.createMany({
    data: Array.from({ length: 600 }, (_, at) => ({
      projectId: world.projects.scanner,
      name: `Step ${at}`,
      description: 'Again. '.repeat(20),
    })),
  })
  return editionFor(await actorOf('nora'), {
    name: title,
    entity: 'task',
    columns: ['name', 'description'],
    sort: 'name',
  })
}

test('files are called after the report and the day in its zone', async () => {
  for (const [title, name] of [
    ['Wo Ihre Größen & Maße stehen', 'wo-ihre-groessen-masse-stehen'],
    ['Zażółć gęślą jaźń', 'zazolc-gesla-jazn'],
    ['../../etc/passwd', 'etc-passwd'],
    ['報告', 'report'],
  ] as const) {
    const { attachments } = await filesOf(await edition(title), ['csv'], made)
    expect(attachments.map(({ filename }) => filename)).toEqual([`${name}-2026-11-23.csv`])
  }
})

test('what is more than a mail takes is packed, and the mail says so with numbers', async () => {
  const plain = await filesOf(await edition(), ['csv', 'xlsx'], made)
  expect(plain.notes).toEqual([])
  const [xlsx, csv] = plain.attachments
  const limit = (csv?.content.length ?? 0) - 1
  const { attachments, notes } = await filesOf(await edition(), ['csv', 'xlsx'], made, limit)
  expect(attachments.map(({ filename }) => filename)).toEqual([
    'every-task-2026-11-23.xlsx',
    'every-task-2026-11-23.csv.zip',
  ])
  expect(notes).toEqual([
    expect.stringMatching(
      /^every-task-2026-11-23\.csv has [\d.]+ kB, and all files of a mail may have [\d.]+ kB: .* [\d.]+ kB$/,
    ),
  ])
  const unpacked = unzipSync(attachments[1]?.content ?? new Uint8Array())
  expect(Buffer.from(unpacked['every-task-2026-11-23.csv'] ?? [])).toEqual(csv?.content)
  expect(xlsx?.content.length).toBe(attachments[0]?.content.length)
})

test('what is too much even then is left out, the largest first, and the mail says so with numbers', async () => {
  const { attachments, notes } = await filesOf(await edition(), ['csv', 'xlsx'], made, 12_000)
  expect(attachments.map(({ filename }) => filename)).toEqual(['every-task-2026-11-23.csv.zip'])
  expect(notes[0]).toMatch(
    /^every-task-2026-11-23\.xlsx is missing. Its 650 rows make [\d.]+ kB, [\d.]+ kB when packed, and .* 12 kB/,
  )
})
