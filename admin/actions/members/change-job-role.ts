import { changeJobRole, jobRoleChange } from '../../../domain/people/members/change-job-role.ts'
import { memberVerb } from './member-verb.ts'

/** Gives a member another job role, or none. */
export const changingJobRole = memberVerb({
  name: 'change-job-role',
  icon: 'Tag',
  schema: jobRoleChange,
  fields: async (_, { jobRole }, { field }) => [
    field('text', 'jobRole', { label: 'Membership.jobRole', value: String(jobRole ?? '') }),
  ],
  call: changeJobRole,
})
