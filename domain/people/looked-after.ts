import { query } from '../../prisma/client.ts'
import { sql } from '../../prisma/sql.ts'
import type { Member } from '../access/actor/actor.ts'

/** What somebody of the staff looks after, as ids (uuid): their own membership, the open projects they run, the organisations of these, the
 *  schedules that they own, and the people they supervise. */
export type LookedAfter = Record<'me' | 'projects' | 'customers' | 'schedules' | 'people', string[]>

type Row = { kind: 'projects' | 'schedules' | 'people'; id: string; of: string | null }

/** Of each kind so many at most: whoever looks after more begins with these. */
const most = 1_000

/** What a member looks after, in one statement. It names nothing that they do not know of themselves, and opens nothing: it says what comes first
 *  of what they see. */
export async function findLookedAfter({ membershipId: me }: Member): Promise<LookedAfter> {
  const found = await query<Row>(
    'looked-after',
    sql`(select 'projects' as kind, id, "organisationId" as of from "Project"
          where "managerId" = ${me}::uuid and "closedAt" is null limit ${most})
      union all (select 'schedules', id, null from "Schedule" where "ownerId" = ${me}::uuid limit ${most})
      union all (select 'people', id, null from "Membership"
          where "supervisorId" = ${me}::uuid and "disabledAt" is null limit ${most})`,
  )
  const idsOf = (kind: Row['kind']) => found.flatMap((row) => (row.kind === kind ? [row.id] : []))
  const customers = [...new Set(found.flatMap(({ of }) => of ?? []))]
  return { me: [me], customers, projects: idsOf('projects'), schedules: idsOf('schedules'), people: idsOf('people') }
}
