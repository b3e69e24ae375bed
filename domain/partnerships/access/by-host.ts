import type { z } from 'zod'
import type { Member } from '../../access/actor/actor.ts'
import type { Work } from '../../act.ts'
import { Conflict } from '../../refusals.ts'
import type { endingByHost } from '../by-host.ts'
import { endAccess } from './end.ts'

/**
 * Ends an access (uuid) that one organisation has given to another for the host; both sides are told why by mail, and both logs tell it. Throws
 * NotFound, NotAllowed; Conflict for one that is not accepted, or not any more. In the transaction at hand.
 */
export async function endAccessByHost(
  work: Work,
  actor: Member,
  id: string,
  { reason }: z.output<typeof endingByHost>,
): Promise<{ id: string }> {
  await work.the('delete', 'PartnerAccess', id)
  await work.db.$queryRaw`select id from "PartnerAccess" where id = ${id}::uuid for update`
  const access = await work.db.partnerAccess.findUniqueOrThrow({ where: { id } })
  if (access.state !== 'accepted') throw new Conflict('nothing-to-end')
  const { membershipId, organisation } = actor
  await endAccess(work, access, { side: 'host', membershipId, organisationId: organisation.id, reason })
  return { id }
}
