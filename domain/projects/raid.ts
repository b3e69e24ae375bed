import type { RaidKind, RaidSeverity } from '@prisma/client'
import { sql } from '../../prisma/sql.ts'
import type { Day } from '../../words/dates.ts'
import type { Member } from '../access/actor.ts'
import { columnsFor } from '../access/columns.ts'
import { scopeSql } from '../access/scope.ts'
import { memberName } from './beside.ts'
import type { Paged } from './pages.ts'
import { readSection } from './section-page.ts'
import type { ProjectHead } from './shapes.ts'

const wanted = [
  'id',
  'phaseId',
  'ownerId',
  'kind',
  'title',
  'description',
  'severity',
  'mitigation',
  'dueOn',
  'closedAt',
]

/** A risk, assumption, issue or dependency. What is hidden from the reader is not there. */
export type RaidRow = {
  id: string
  phaseId?: string | null
  ownerId?: string | null
  kind?: RaidKind
  title?: string
  description?: string
  severity?: RaidSeverity
  mitigation?: string
  dueOn?: Day | null
  closedAt?: Date | null
  owner?: string | null
}

export type RaidList = ProjectHead & Paged & { raid: RaidRow[] }

/** The RAID entries of a project (uuid) that the actor reaches, one page of them: open ones first, the most severe first.
 *  NotFound where they are out of reach. */
export async function listRaid(actor: Member, id: string, page: number): Promise<RaidList> {
  const columns = columnsFor(actor, 'RaidEntry', 'r', wanted)
  const where = sql`r."projectId" = ${id} and ${scopeSql(actor, 'read', 'RaidEntry', 'r')}`
  const [closedAt, severity] = [columns.of('closedAt') ?? sql`null`, columns.of('severity') ?? sql`null::text`]
  const order = sql`${closedAt} is not null, ${severity} desc, r.id`
  const beside = columns.of('ownerId') ? [memberName('owner', sql`r."ownerId"`)] : []
  const listing = { table: 'RaidEntry', alias: 'r', columns, where, order, beside, instants: ['closedAt'] }
  const { rows, ...paged } = await readSection<RaidRow>(actor, { id, section: 'raid', page }, listing)
  return { ...paged, raid: rows }
}
