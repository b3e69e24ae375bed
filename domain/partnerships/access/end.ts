import type { PartnerAccess } from '@prisma/client'
import type { Work } from '../../act.ts'
import { tellOfAccess } from '../../delivery/partners/access.ts'

/** Who ends an access: somebody of one of the two sides, or of the host, who says why. */
export type AccessEnder = {
  side: 'client' | 'partner' | 'host'
  membershipId: string
  organisationId: string
  reason?: string
}

/**
 * Ends an access that is accepted, whose row whoever does the work holds: nothing that came through it opens anything with the next request.
 * Both logs tell it, and by mail the other side; both sides when somebody of the host ends it.
 */
export async function endAccess(work: Work, access: PartnerAccess, by: AccessEnder): Promise<void> {
  const { id, clientId, partnerId } = access
  const ended = { state: 'ended', endedAt: new Date(), endedById: by.membershipId, endReason: by.reason ?? '' } as const
  // The database takes the grants of it away, and sends home who acts by it (end_grants_of_access).
  const now = await work.db.partnerAccess.update({ where: { id }, data: ended })
  if (by.side !== 'client') await tellOfAccess(work, 'access_ended', now, 'client', by)
  if (by.side !== 'partner') await tellOfAccess(work, 'access_ended', now, 'partner', by)
  const happened = { action: 'end-partner-access', subject: 'PartnerAccess', id } as const
  const detail = by.reason ? { reason: by.reason } : {}
  const logs = [clientId, partnerId].filter((one) => one !== null)
  await work.record(...logs.map((organisationId) => ({ ...happened, organisationId, detail })))
}
