import { jobRoleChange, setJobRole } from '../../../domain/people/members/change-job-role.ts'
import { memberVerbMeant } from './member-verb.ts'

/** Gives a member another job role, or none. */
export const changingJobRole = memberVerbMeant({
  name: 'change-job-role',
  icon: 'Tag',
  schema: jobRoleChange,
  fields: async (_, { jobRole }, { field }) => [
    field('text', 'jobRole', { label: 'Membership.jobRole', value: String(jobRole ?? '') }),
  ],
  change: async (work, _, id, input) => {
    await setJobRole(work, id, input)
    return {}
  },
})
