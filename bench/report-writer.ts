import { actorOfMembership } from '../domain/access/actor.ts'
import { editionOf } from '../domain/reports/edition.ts'
import { writeCsv } from '../domain/reports/formats/csv.ts'
import { writePdf } from '../domain/reports/formats/pdf.ts'
import { writeXlsx } from '../domain/reports/formats/xlsx.ts'
import { prisma } from '../prisma/client.ts'
import { staffAddress } from './databases.ts'

const writers = { csv: writeCsv, xlsx: writeXlsx, pdf: writePdf }
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

/** How fast a report was written, from the question to the last byte, and the most memory the process ever had. */
export type Written = { rows: number; seconds: number; megabytes: number }

const [format, entity, path] = process.argv.slice(2) as [keyof typeof writers, keyof typeof columns, string]
const { id } = await prisma.membership.findFirstOrThrow({ where: { person: { email: staffAddress } } })
const actor = await actorOfMembership(id)
if (!actor) throw new Error(`${staffAddress} is nobody`)

const started = performance.now()
const edition = await editionOf({
  definition: { name: 'Everything', entity, columns: columns[entity], filters: [], sort: null },
  actor,
  organisationId: null,
  timeZone: actor.timeZone,
  locale: 'en',
  today: new Date().toISOString().slice(0, 10),
  now: new Date(),
  lateSince: null,
})
await writers[format](edition, path)
await edition.rows.close()
const seconds = (performance.now() - started) / 1000
const written: Written = { rows: edition.rows.total, seconds, megabytes: process.resourceUsage().maxRSS / 1000 }
process.send?.(written, () => process.exit())
