import { changingAccessLevel } from '../../actions/members/change-access-level.ts'
import { changingAddress } from '../../actions/members/change-address.ts'
import { changingJobRole } from '../../actions/members/change-job-role.ts'
import { changingLegalRepresentative } from '../../actions/members/change-legal-representative.ts'
import { changingProfile } from '../../actions/members/change-profile.ts'
import { changingSupervisor } from '../../actions/members/change-supervisor.ts'
import { disabling } from '../../actions/members/disable.ts'
import { enabling } from '../../actions/members/enable.ts'
import { define } from '../../guard/definition.ts'

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
