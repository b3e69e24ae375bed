import { actorOfMembership, type Member } from '../../access/actor/actor.ts'
import { can } from '../../access/scope.ts'
import { act, type Work } from '../../act.ts'
import { Conflict } from '../../refusals.ts'
import { standing } from '../standing.ts'
import { issue, linkOf } from '../tokens.ts'

/** A preview under way: the memberships (uuids) of who looks, and of the person as whom they look. */
export type PreviewTicket = { by: string; as: string }

/** A preview as it stands at this moment: who looks, and as whom. */
export type Preview = { by: Member; as: Member }

/**
 * A link by which the actor, and nobody else, sees the portal as a member of a customer or partner (the membership's uuid) sees it. It is good
 * once, for two minutes. The activity of both organisations' people says so. Throws NotFound, NotAllowed; Conflict for people of the host, for
 * somebody who is disabled, and for guests and machine accounts, who never sign in.
 */
export function startPreview(actor: Member, membershipId: string): Promise<string> {
  return act(actor, async (work) => {
    await notePreview(work, membershipId)
    const detail: PreviewTicket = { by: actor.membershipId, as: membershipId }
    return linkOf(await issue(work.db, 'preview', actor.personId, { detail }))
  })
}

/** Writes into the log that somebody looks as a member (the membership's uuid). Throws as `startPreview`. */
export async function notePreview({ the, db, record }: Work, membershipId: string): Promise<void> {
  const { id, organisationId, disabledAt } = await the('preview', 'Membership', membershipId)
  const organisation = await db.organisation.findUniqueOrThrow({ where: { id: organisationId } })
  if (organisation.isHost) throw new Conflict('preview-of-host')
  const isThere = await db.membership.count({ where: { id, ...standing } })
  if (isThere === 0) throw new Conflict(disabledAt ? 'already-disabled' : 'preview-of-nobody')
  await record({ action: 'preview', subject: 'Membership', id, organisationId })
}

/** Who looks and as whom, both read anew; null once who looks may not any more, or the person is not there any more. */
export async function findPreview({ by, as }: PreviewTicket): Promise<Preview | null> {
  const [looking, seen] = await Promise.all([actorOfMembership(by), actorOfMembership(as)])
  if (!looking || !seen || seen.organisation.isHost) return null
  const row = { id: seen.membershipId, personId: seen.personId, organisationId: seen.organisation.id }
  return can(looking, 'preview', 'Membership', row) ? { by: looking, as: seen } : null
}
