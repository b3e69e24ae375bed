import { z } from 'zod'
import type { Member } from '../../access/actor/actor.ts'
import { act } from '../../act.ts'
import { mustBeAsRead } from '../../projects/write-noun.ts'
import { accessLevelChange, setAccessLevel } from './change-access-level.ts'
import { jobRoleChange, setJobRole } from './change-job-role.ts'
import { profileChange, setProfile } from './change-profile.ts'
import { lockMember } from './member-change.ts'

/** What programs change of a member; what is absent stays. */
export const memberChange = z.strictObject({
  ...profileChange.partial({ profile: true }).shape,
  ...jobRoleChange.partial().shape,
  ...accessLevelChange.partial().shape,
})

/** Changes several things of a member (the membership's uuid) at once, if it is still the version that it was read as (`versionOf`; null: whatever it is): each as
 *  the verb of its own does. Throws what these do; Invalid where somebody else has changed it. */
export function changeMember(
  actor: Member,
  id: string,
  { profile, licence, jobRole, accessLevelId }: z.output<typeof memberChange>,
  asRead: string | null,
): Promise<void> {
  return act(actor, async (work) => {
    await work.the('read', 'Membership', id)
    await lockMember(work.db, id)
    await mustBeAsRead(work.db, 'Membership', id, asRead)
    if (accessLevelId !== undefined) await setAccessLevel(work, actor, id, { accessLevelId })
    if (profile !== undefined) await setProfile(work, actor, id, { profile, licence })
    if (jobRole !== undefined) await setJobRole(work, id, { jobRole })
  })
}
