import { changingAccessLevel } from '../actions/change-access-level.ts'
import { changingAddress } from '../actions/change-address.ts'
import { changingJobRole } from '../actions/change-job-role.ts'
import { changingLegalRepresentative } from '../actions/change-legal-representative.ts'
import { changingProfile } from '../actions/change-profile.ts'
import { changingSupervisor } from '../actions/change-supervisor.ts'
import { disabling } from '../actions/disable.ts'
import { enabling } from '../actions/enable.ts'
import { define } from '../guard/definition.ts'

export const membership = define('Membership', {
  group: 'people',
  icon: 'Users',
  title: 'personId',
  list: ['organisationId', 'profile', 'jobRole', 'accessLevelId', 'lastUsedAt', 'disabledAt'],
  filter: ['organisationId', 'profile', 'jobRole', 'accessLevelId', 'disabledAt'],
  sort: { by: 'createdAt', direction: 'desc' },
  verbs: [
    ...[changingProfile, changingAccessLevel, changingJobRole, changingLegalRepresentative],
    ...[changingSupervisor, changingAddress, enabling, disabling],
  ],
})
