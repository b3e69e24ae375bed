import type { Work } from '../../act.ts'
import { postAll } from '../../delivery/post.ts'
import { Conflict } from '../../refusals.ts'
import { issueAll } from '../tokens.ts'
import { type Joined, join, joinSets } from './join.ts'
import type { Prepared } from './newcomer.ts'

/** Where they belong: the organisation (uuid) and its group and team. */
export type Home = { organisationId: string; groupId?: string; teamId?: string }

/** What became of it; the temporary password is told this once and never again, with until when it is good. */
export type Admitted = { membershipId: string; email: string; temporaryPassword?: string; temporaryUntil?: Date }

/** Whether those who come by a link are mailed it now; else whoever looks after them sends it later. */
export type Admitting = { mailed: boolean }

/** Somebody who was admitted, without the password: as it may be kept. */
export const withoutPassword = ({ membershipId, email }: Admitted): Admitted => ({ membershipId, email })

/** Admits one person, as `admitAll` does. */
export async function admit(work: Work, home: Home, newcomer: Prepared, invitedById: string | null): Promise<Admitted> {
  const [admitted] = await admitAll(work, home, [newcomer], invitedById)
  return admitted as Admitted
}

/** Makes people members, however many with the same few statements: one identity per address, membership, group, team, and the
 *  invitation with its mail or a temporary password. `invitedById`: the membership that invites. Throws Conflict for somebody who is
 *  a member already, and for a temporary password to somebody known: nobody's way in is changed by inviting them. */
export async function admitAll(
  work: Work,
  home: Home,
  newcomers: Prepared[],
  invitedById: string | null,
  { mailed }: Admitting = { mailed: true },
): Promise<Admitted[]> {
  const { organisationId } = home
  const joined = await join(work, organisationId, newcomers)
  if (joined.some(({ temporary, isNew }) => temporary && !isNew)) throw new Conflict('known-already')
  await joinSets(work, home, joined)
  await work.record(...joined.map((one) => happeningOf(one, organisationId)))
  const byLink = joined.filter(({ temporary }) => !temporary)
  if (byLink.length > 0) await mailInvitations(work, organisationId, byLink, invitedById, mailed)
  return joined.map(({ membershipId, email, temporary }) => ({
    membershipId,
    email,
    ...(temporary && { temporaryPassword: temporary.password, temporaryUntil: temporary.until }),
  }))
}

function happeningOf({ membershipId: id, profile, temporary }: Joined, organisationId: string) {
  const detail = { profile, by: temporary ? 'password' : 'link' }
  return { action: 'invite', subject: 'Membership', id, organisationId, detail } as const
}

/** Writes the invitations of members into their organisation (uuid) and mails each its link, if they are mailed now. */
async function mailInvitations(
  work: Work,
  organisationId: string,
  joined: Joined[],
  invitedById: string | null,
  mailed: boolean,
): Promise<void> {
  const people = joined.map(({ personId }) => personId)
  const tokens = await issueAll(work.db, 'invitation', people)
  const tokenIds = new Map(tokens.map(({ id, personId }) => [personId, id]))
  const invited = joined.map((one) => ({ ...one, tokenId: tokenIds.get(one.personId) as string }))
  await work.db.invitation.createMany({
    data: invited.map(({ membershipId, tokenId, name }) => ({
      organisationId,
      membershipId,
      invitedById,
      tokenId,
      name,
    })),
  })
  if (!mailed) return
  const kind = 'invitation' as const
  await postAll(
    work,
    invited.map(({ tokenId, membershipId, email }) => ({
      ...{ kind, email, membershipId, organisationId, subjectId: tokenId },
    })),
  )
}
