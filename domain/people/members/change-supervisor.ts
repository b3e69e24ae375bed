import { z } from 'zod'
import type { Member } from '../../access/actor/actor.ts'
import { scope } from '../../access/scope.ts'
import { act, type Db } from '../../act.ts'
import { Invalid } from '../../refusals.ts'
import { standing } from '../standing.ts'
import { memberUnderLock, recordChange } from './member-change.ts'

/** The membership (uuid) of whoever supervises somebody; null: nobody. */
export const supervisorChange = z.strictObject({ supervisorId: z.uuid().nullable() })

/** Gives a member (the membership's uuid) another supervisor: of their own organisation, of the host or of a partner, and nobody whom
 *  they supervise themselves, over however many. Throws NotFound, NotAllowed, Invalid. Source: domain, partner delivery. */
export function changeSupervisor(
  actor: Member,
  id: string,
  { supervisorId }: z.output<typeof supervisorChange>,
): Promise<void> {
  return act(actor, async (work) => {
    const membership = await memberUnderLock(work, 'supervisorId', id)
    // Two changes at once could close a circle that neither of them sees.
    await work.db.$executeRaw`select pg_advisory_xact_lock(${supervision})`
    if (supervisorId) await mustSupervise(work.db, actor, membership, supervisorId)
    if (membership.supervisorId === supervisorId) return
    await work.db.membership.update({ where: { id }, data: { supervisorId } })
    await recordChange(work, 'change-supervisor', membership, { from: membership.supervisorId, to: supervisorId })
  })
}

const supervision = 4_119_731

async function mustSupervise(
  db: Db,
  actor: Member,
  { id, organisationId }: { id: string; organisationId: string },
  supervisorId: string,
): Promise<void> {
  const near = { OR: [{ id: organisationId }, { isHost: true }, { isPartner: true }] }
  const where = { AND: [{ id: supervisorId, ...standing, organisation: near }, scope(actor, 'read', 'Membership')] }
  if (!(await db.membership.findFirst({ where, select: { id: true } })))
    throw new Invalid({ supervisorId: 'no-supervisor' })
  const above = await db.$queryRaw<{ id: string }[]>`
    with recursive above as (
      select id, "supervisorId" from "Membership" where id = ${supervisorId}::uuid
      union select m.id, m."supervisorId" from "Membership" m join above a on m.id = a."supervisorId")
    select id from above where id = ${id}::uuid`
  if (above.length > 0) throw new Invalid({ supervisorId: 'supervises-them' })
}
