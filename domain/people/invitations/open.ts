import type { Invitation } from '@prisma/client'
import type { Db } from '../../act.ts'
import { Conflict } from '../../refusals.ts'

/** The invitation of a membership (uuid) that waits for an answer, also one whose link has become too old. Throws Conflict where there
 *  is none. */
export async function openInvitationOf(db: Db, membershipId: string): Promise<Invitation> {
  const open = await db.invitation.findFirst({
    where: {
      membershipId,
      acceptedAt: null,
      membership: { OR: [{ disabledAt: null }, { reinvitedAt: { not: null } }] },
    },
    orderBy: { sentAt: 'desc' },
  })
  if (!open) throw new Conflict('invitation-answered')
  return open
}

/** Makes every open invitation of a membership (uuid) worthless. */
export async function endInvitations(db: Db, membershipId: string): Promise<void> {
  const open = { invitation: { is: { membershipId, acceptedAt: null } }, usedAt: null }
  await db.token.updateMany({ where: open, data: { usedAt: new Date() } })
}
