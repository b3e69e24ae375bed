import { sql } from '../../../prisma/sql.ts'
import type { Viewer } from '../../access/actor/actor.ts'
import type { RowOf } from '../../nouns/declaration/row.ts'
import { listNoun, type NounRead } from '../noun-rows.ts'
import type { Paged } from '../pages.ts'
import type { ProjectHead } from '../shapes.ts'

const columns = [
  ...(['id', 'phaseId', 'ownerId', 'kind', 'title', 'description', 'severity', 'mitigation'] as const),
  ...(['dueOn', 'closedAt'] as const),
]

/** A risk, assumption, issue or dependency. What is hidden from the reader is not there. */
export type RaidRow = RowOf<'RaidEntry', (typeof columns)[number]>

export type RaidList = ProjectHead & Paged & { raid: RaidRow[] }

/** The RAID entries of a project (uuid) that the actor reaches, one page of them: open ones first, the most severe first.
 *  NotFound where they are out of reach. */
export async function listRaid(actor: Viewer, id: string, page: number): Promise<RaidList> {
  const {
    rows,
    mayCreate: _,
    ...paged
  } = await listNoun<RaidRow>(actor, { noun: 'RaidEntry', columns, order, chosen }, id, page)
  return { ...paged, raid: rows }
}

/** That it is closed belongs to an entry, as what kind of one it is. */
const chosen: NounRead['chosen'] = {
  list: 'raid',
  unchosen: ['id', 'phaseId', 'kind', 'title', 'description', 'closedAt'],
}

const order: NounRead['order'] = ({ of }) =>
  sql`${of('closedAt') ?? sql`null`} is not null, ${of('severity') ?? sql`null::text`} desc, x.id`
