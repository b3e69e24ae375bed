import type { Locale, Profile } from '@prisma/client'
import type { Work } from '../../act.ts'
import { admitAll, type Home } from '../../people/invitations/admit.ts'
import { prepare } from '../../people/invitations/newcomer.ts'
import { setAccessLevel } from '../../people/members/change-access-level.ts'
import { setJobRole } from '../../people/members/change-job-role.ts'
import { setProfile } from '../../people/members/change-profile.ts'
import type { Importing, PlainRow, Planned } from '../kinds/planned.ts'

/** Admits those who are to be made members of a home, and names their memberships. */
export async function admitPlanned(
  work: Work,
  { actor }: Importing,
  home: Home,
  planned: Planned[],
  mailed: boolean,
): Promise<void> {
  const made = planned.filter((one) => one.effect === 'make')
  if (made.length === 0) return
  const newcomers = await Promise.all(made.map(({ after }) => prepare({ ...newcomerOf(after), by: 'link' })))
  const admitted = await admitAll(work, home, newcomers, actor.membershipId, { mailed })
  for (const [at, one] of made.entries()) one.rowId = admitted[at]?.membershipId as string
}

function newcomerOf({ email, name, profile, accessLevelId, jobRole, locale }: PlainRow) {
  return {
    ...{ email: String(email), name: String(name), profile: profile as Profile, accessLevelId: String(accessLevelId) },
    ...{ jobRole: (jobRole as string | null) ?? undefined, locale: (locale as Locale | null) ?? undefined },
  }
}

/** Changes what lines change of a member, each by the verb that changes it. Throws as those do. */
export async function changePlanned(
  work: Work,
  { actor }: Pick<Importing, 'actor'>,
  rowId: string,
  after: PlainRow,
): Promise<void> {
  const { jobRole, profile, accessLevelId } = after
  if (jobRole !== undefined) await setJobRole(work, rowId, { jobRole: jobRole as string | null })
  if (accessLevelId !== undefined) await setAccessLevel(work, actor, rowId, { accessLevelId: String(accessLevelId) })
  if (profile !== undefined) await setProfile(work, actor, rowId, { profile: profile as never })
}
