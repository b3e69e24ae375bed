import type { Work } from '../../act.ts'
import { postAll } from '../../delivery/post.ts'
import { issueAll } from '../tokens.ts'
import type { Joined } from './join.ts'

/** Writes the invitations of members into their organisation (uuid) and mails each its link. */
export async function mailInvitations(
  work: Work,
  organisationId: string,
  joined: Pick<Joined, 'personId' | 'membershipId' | 'email'>[],
  invitedById: string | null,
): Promise<void> {
  const people = joined.map(({ personId }) => personId)
  const tokens = await issueAll(work.db, 'invitation', people)
  const tokenIds = new Map(tokens.map(({ id, personId }) => [personId, id]))
  const invited = joined.map((one) => ({ ...one, tokenId: tokenIds.get(one.personId) as string }))
  await work.db.invitation.createMany({
    data: invited.map(({ membershipId, tokenId }) => ({ organisationId, membershipId, invitedById, tokenId })),
  })
  const kind = 'invitation' as const
  await postAll(
    work,
    invited.map(({ tokenId, membershipId, email }) => ({
      ...{ kind, email, membershipId, organisationId, subjectId: tokenId },
    })),
  )
}
