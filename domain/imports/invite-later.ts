import type { Member } from '../access/actor/actor.ts'
import { scope } from '../access/scope.ts'
import { act } from '../act.ts'
import { postAll } from '../delivery/post.ts'
import { issueAll } from '../people/tokens.ts'
import { Conflict } from '../refusals.ts'

/** Mails the invitations of an import (uuid) that were left for later, to all who have not come in yet and whom the actor may still
 *  invite; their links count from now on. Throws NotFound, NotAllowed; Conflict where they were mailed before. */
export function inviteLater(actor: Member, id: string): Promise<void> {
  return act(
    actor,
    async (work) => {
      const { db } = work
      await work.the('run', 'Import', id)
      const { count } = await db.import.updateMany({
        where: { id, state: 'done', mailsLater: true },
        data: { mailsLater: false },
      })
      if (count === 0) throw new Conflict('import-moved-on')
      const made = await db.importLine.findMany({
        where: { importId: id, effect: 'make', subject: 'Membership' },
        select: { rowId: true },
      })
      const open = await db.invitation.findMany({
        where: {
          acceptedAt: null,
          membershipId: { in: made.flatMap(({ rowId }) => rowId ?? []) },
          membership: { is: { disabledAt: null, organisation: { is: scope(actor, 'invite', 'Organisation') } } },
        },
        include: { membership: { include: { person: true } } },
      })
      const tokens = await issueAll(
        db,
        'invitation',
        open.map(({ membership }) => membership.personId),
      )
      for (const [at, invitation] of open.entries()) {
        const tokenId = tokens[at]?.id as string
        await db.invitation.update({ where: { id: invitation.id }, data: { tokenId, sentAt: new Date() } })
      }
      await db.token.updateMany({
        where: { id: { in: open.map(({ tokenId }) => tokenId) }, usedAt: null },
        data: { usedAt: new Date() },
      })
      await postAll(
        work,
        open.map(({ membership, organisationId }, at) => ({
          ...({ kind: 'invitation', email: membership.person.email, membershipId: membership.id } as const),
          ...{ organisationId, subjectId: tokens[at]?.id as string },
        })),
      )
      await work.record(
        ...open.map(({ membershipId, organisationId }) => ({
          ...({ action: 'resend-invitation', subject: 'Membership', id: membershipId } as const),
          organisationId,
        })),
      )
    },
    { within: 120_000 },
  )
}
