import { z } from 'zod'
import { line } from '../../../words/line.ts'
import type { Member } from '../../access/actor/actor.ts'
import { act, type Work } from '../../act.ts'
import { memberUnderLock, recordChange } from './member-change.ts'

/** The job role; null: none. */
export const jobRoleChange = z.strictObject({ jobRole: line(100).nullable() })

/** Gives a member (the membership's uuid) another job role. Throws NotFound, NotAllowed. */
export function changeJobRole(actor: Member, id: string, change: z.output<typeof jobRoleChange>): Promise<void> {
  return act(actor, (work) => setJobRole(work, id, change))
}

/** The same in the transaction of a larger verb. */
export async function setJobRole(work: Work, id: string, { jobRole }: z.output<typeof jobRoleChange>): Promise<void> {
  const membership = await memberUnderLock(work, 'jobRole', id)
  if (membership.jobRole === jobRole) return
  await work.db.membership.update({ where: { id }, data: { jobRole } })
  await recordChange(work, 'change-job-role', membership, { from: membership.jobRole, to: jobRole })
}
