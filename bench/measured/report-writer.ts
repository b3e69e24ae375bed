import { actorOfMembership } from '../../domain/access/actor/actor.ts'
import { validateReport } from '../../domain/reports/definition.ts'
import { editionOf } from '../../domain/reports/edition.ts'
import { query } from '../../prisma/client.ts'
import { sql } from '../../prisma/sql.ts'
import { staffAddress } from '../house/databases.ts'

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

/** How fast a report was written, from the question to the last byte, and the most memory the process ever had. */
export type WriteResult = { rows: number; seconds: number; megabytes: number }

const [format, entity, path] = process.argv.slice(2) as [keyof typeof writers, keyof typeof columns, string]
const memberOf = sql`select m.id from "Membership" m join "Person" p on p.id = m."personId" where p.email = ${staffAddress}`
const [member] = await query<{ id: string }>('staff', memberOf)
const actor = member && (await actorOfMembership(member.id))
if (!actor) throw new Error(`${staffAddress} is nobody`)

const write = await writers[format]()
const started = performance.now()
const edition = await editionOf({
  definition: validateReport({ name: 'Everything', entity, columns: columns[entity] }),
  actor,
  organisationId: null,
  timeZone: actor.timeZone,
  locale: 'en',
  today: new Date().toISOString().slice(0, 10),
  now: new Date(),
  lateSince: null,
})
await write(edition, path)
await edition.rows.close()
const seconds = (performance.now() - started) / 1000
const written: WriteResult = { rows: edition.rows.total, seconds, megabytes: process.resourceUsage().maxRSS / 1000 }
process.send?.(written, () => process.exit())
