import { z } from 'zod'
import { line } from '../../../words/line.ts'
import type { Work } from '../../act.ts'
import { memberUnderLock, recordChange } from './member-change.ts'

/** The job role; null: none. */
export const jobRoleChange = z.strictObject({ jobRole: line(100).nullable() })

/** Gives a member (the membership's uuid) another job role. Throws NotFound, NotAllowed. In the transaction at hand. */
export async function setJobRole(work: Work, id: string, { jobRole }: z.output<typeof jobRoleChange>): Promise<void> {
  const membership = await memberUnderLock(work, 'jobRole', id)
  if (membership.jobRole === jobRole) return
  await work.db.membership.update({ where: { id }, data: { jobRole } })
  await recordChange(work, 'change-job-role', membership, { from: membership.jobRole, to: jobRole })
}
