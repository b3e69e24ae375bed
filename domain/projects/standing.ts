import { given, sql } from '../../prisma/sql.ts'
import type { Viewer } from '../access/actor/actor.ts'
import { queryAs } from '../access/actor/current.ts'
import { takesComments } from '../access/actor/portal.ts'
import { columnSql } from '../access/columns.ts'
import { compiledFor } from '../access/compiled.ts'
import { scopeSql } from '../access/scope.ts'
import { memberName } from './beside.ts'
import { type Placed, placesIn, type WritingPlace } from './places.ts'

/** What somebody is told of a project beside its rows: where they may put something new, whether they follow it, and the name of who runs it (null
 *  where it is hidden from them, or nobody does). */
export type Standing = { places: WritingPlace[]; following: boolean; manager: string | null }

type Row = {
  id: string
  organisationId: string
  productId: string | null
  phases: { id: string; name: string }[]
  following: boolean
  manager: string | null
}

/** The standing of the actor in a project (uuid), for things of one kind; empty for a project out of reach. */
export async function findStanding(actor: Viewer, projectId: string, subject: Placed): Promise<Standing> {
  const statement = compiledFor(actor, 'standing', () => {
    const manager = memberName('manager', columnSql(actor, 'Project', 'p', 'managerId'))
    return sql`
      select p.id, p."organisationId", p."productId", ${manager.column},
        (select coalesce(json_agg(json_build_object('id', h.id, 'name', h.name) order by h.position), '[]')
         from "Phase" h where h."projectId" = p.id) as phases,
        exists (select from "Follow" f where f."projectId" = p.id and f."membershipId" = ${actor.membershipId}) as following
      from "Project" p ${manager.join} where p.id = ${given('projectId')} and ${scopeSql(actor, 'read', 'Project', 'p')}`
  })
  const [row] = await queryAs<Row>(actor, 'standing', statement, { projectId })
  const isTaken = subject !== 'Update' || takesComments(actor, 'updates')
  return row
    ? {
        places: isTaken ? placesIn(actor, subject, row, row.phases) : [],
        following: row.following,
        manager: row.manager,
      }
    : { places: [], following: false, manager: null }
}
