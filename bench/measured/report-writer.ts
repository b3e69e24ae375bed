import { rm } from 'node:fs/promises'
import { actorOfMembership } from '../../domain/access/actor/actor.ts'
import { validateReport } from '../../domain/reports/definition.ts'
import { editionOf } from '../../domain/reports/edition.ts'
import type { ReportRow } from '../../domain/reports/rows.ts'
import { query } from '../../prisma/client.ts'
import { sql } from '../../prisma/sql.ts'
import { staffAddress } from '../house/databases.ts'
import { bareCells, bareWriters } from './bare-writers.ts'

const writers = {
  csv: async () => (await import('../../domain/reports/formats/csv.ts')).writeCsv,
  xlsx: async () => (await import('../../domain/reports/formats/xlsx.ts')).writeXlsx,
  pdf: async () => (await import('../../domain/reports/formats/pdf.ts')).writePdf,
}
const columns = {
  task: [
    'name',
    'organisation',
    'project',
    'phase',
    'assignee',
    'status',
    'startsOn',
    'dueOn',
    'doneOn',
    'loggedHours',
  ],
  project: ['name', 'organisation', 'health', 'progress', 'nextMilestone', 'nextMilestoneOn', 'lateTasks', 'endsOn'],
}

/** How fast a report was written, from the question to the last byte, and the most memory the process ever had; `bare` is how long the
 *  library alone took for the same cells, and `seconds` then how long we took, both with all rows at hand. */
export type WriteResult = { rows: number; seconds: number; megabytes: number; bare?: number }

const rounds = 3
const [format, entity, path, most, filter] = process.argv.slice(2) as [
  keyof typeof writers,
  keyof typeof columns,
  string,
  string?,
  string?,
]
const memberOf = sql`select m.id from "Membership" m join "Person" p on p.id = m."personId" where p.email = ${staffAddress}`
const [member] = await query<{ id: string }>('staff', memberOf)
const actor = member && (await actorOfMembership(member.id))
if (!actor) throw new Error(`${staffAddress} is nobody`)

const write = await writers[format]()
const started = performance.now()
const edition = await editionOf({
  definition: validateReport({
    ...{ name: 'Everything', entity, columns: columns[entity] },
    filters: filter ? [{ field: 'loggedHours', operator: 'atMost', value: Number(filter) }] : [],
  }),
  actor,
  organisationId: null,
  timeZone: actor.timeZone,
  locale: 'en',
  today: new Date().toISOString().slice(0, 10),
  now: new Date(),
  lateSince: null,
})
const written = Number(most) ? await besideBare(Number(most)) : await whole()
await edition.rows.close()
process.send?.(written, () => process.exit())

async function whole(): Promise<WriteResult> {
  await write(edition, path)
  const seconds = (performance.now() - started) / 1000
  return { rows: edition.rows.total, seconds, megabytes: process.resourceUsage().maxRSS / 1000 }
}

/** Writes the first rows in turn with the library alone and as we do; of each the fastest counts, which was disturbed least. */
async function besideBare(most: number): Promise<WriteResult> {
  const rows: ReportRow[] = []
  for await (const row of edition.rows.each()) if (rows.push(row) === most) break
  async function* each() {
    yield* rows
  }
  const cells = bareCells(edition, rows, format)
  const part = { ...edition, rows: { ...edition.rows, total: rows.length, each } }
  const times = { ours: Number.POSITIVE_INFINITY, bare: Number.POSITIVE_INFINITY }
  for (let round = 0; round < rounds; round++) {
    times.bare = Math.min(times.bare, await timed(() => bareWriters[format](cells, `${path}.bare`)))
    times.ours = Math.min(times.ours, await timed(() => write(part, path)))
    await rm(`${path}.bare`)
    if (round + 1 < rounds) await rm(path)
  }
  return { rows: rows.length, seconds: times.ours, megabytes: 0, bare: times.bare }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const from = performance.now()
  await work()
  return (performance.now() - from) / 1000
}
