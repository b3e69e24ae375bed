import { query } from '../../prisma/client.ts'
import { type Sql, sql } from '../../prisma/sql.ts'
import type { Author, Viewer } from '../access/actor/actor.ts'
import { isDelegate, system } from '../access/actor/actor.ts'
import type { Subject } from '../access/vocabulary.ts'
import { act } from '../act.ts'
import type { Happening } from './record.ts'
import { mayLog } from './sample.ts'

/** Writes into the log that somebody signed out. */
export function logSignOut(actor: Author): Promise<void> {
  const organisationId = isDelegate(actor) ? actor.home.id : actor.organisation.id
  return log(actor, { action: 'sign-out', subject: 'Person', id: actor.personId, organisationId })
}

/** Writes into the log that somebody took a list along, or something of it (uuid) as a file of a kind. */
export function logExport(actor: Viewer, subject: Subject, id?: string, format?: string): Promise<void> {
  return log(actor, { action: 'export', subject, ...(id && { id }), ...(format && { detail: { format } }) })
}

/** Writes into the log that somebody downloaded a document or an invoice. */
export function logDownload(
  actor: Viewer,
  subject: 'File' | 'Invoice',
  { id, organisationId, projectId = null }: { id: string; organisationId: string; projectId?: string | null },
): Promise<void> {
  return log(actor, { action: 'download', subject, id, organisationId, projectId })
}

/** Writes into the log that somebody signed in was refused: with 403, or with the 404 of what is not theirs or was never there. Only so
 *  many an hour of one person are written. */
export async function logRefusal(actor: Author, status: 403 | 404, subject: Subject, id?: string): Promise<void> {
  if (!(await mayLog('refusals', actor.personId))) return
  await log(actor, { action: 'be-refused', subject, ...(id && { id }), detail: { status } })
}

/** Writes into the log that a password or code for an address was wrong: with the person where there is one, at the organisation they
 *  used last, else at the host. For known and unknown addresses the work is the same. */
export async function logFailedSignIn(email: string, by: string): Promise<void> {
  const [found] = await query<{ id: string | null; organisationId: string | null }>('whose-sign-in', whoseSql(email))
  if (!found || !(await mayLog('sign-ins', found.id ?? 'unknown'))) return
  const { id, organisationId } = found
  const about = {
    action: 'fail-sign-in',
    subject: 'Person',
    ...(id && { id }),
    organisationId,
    detail: { by },
  } as const
  await act(system, ({ record }) => record(about))
}

const whoseSql = (email: string): Sql => sql`
  select p.id, coalesce(m."organisationId", (select o.id from "Organisation" o where o."isHost" limit 1)) as "organisationId"
  from (select) one left join "Person" p on p.email = ${email}
  left join lateral (
    select x."organisationId" from "Membership" x where x."personId" = p.id order by x."lastUsedAt" desc nulls last limit 1) m on true`

function log(actor: Viewer, happening: Happening): Promise<void> {
  return act(actor, ({ record }) => record({ organisationId: actor.organisation.id, ...happening }))
}
