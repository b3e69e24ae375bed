import type { RaidKind, RaidSeverity } from '@prisma/client'
import type { Day } from '../../words/dates.ts'
import type { Member } from '../access/actor.ts'
import { columnsFor } from '../access/columns.ts'
import { scopeSql } from '../access/scope.ts'
import { memberName } from './beside.ts'
import { type Paged, pageValues, readPage } from './pages.ts'

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

export type RaidList = Paged & { raid: RaidRow[] }

/** The RAID entries of a project (uuid) that the actor reaches, one page of them: open ones first, the most severe first. */
export async function listRaid(actor: Member, projectId: string, { page }: { page: number }): Promise<RaidList> {
  const values = [...pageValues(page), projectId]
  const columns = columnsFor(actor, 'RaidEntry', 'r', wanted, values)
  const where = `r."projectId" = $3 and ${scopeSql(actor, 'read', 'RaidEntry', 'r', values)}`
  const order = `${columns.of('closedAt') ?? 'null'} is not null, ${columns.of('severity') ?? 'null::text'} desc, r.id`
  const beside = columns.of('ownerId') ? [memberName('owner', 'r."ownerId"')] : []
  const listing = { table: 'RaidEntry', alias: 'r', columns, where, order, beside }
  const { rows, ...paged } = await readPage<RaidRow>('raid', listing, page, values)
  return { raid: rows, ...paged }
}
