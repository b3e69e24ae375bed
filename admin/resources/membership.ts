import { disabling } from '../actions/disable.ts'
import { define } from '../guard/definition.ts'

export const membership = define('Membership', {
  group: 'people',
  icon: 'Users',
  title: 'personId',
  list: ['organisationId', 'profile', 'jobRole', 'accessLevelId', 'lastUsedAt', 'disabledAt'],
  filter: ['organisationId', 'profile', 'jobRole', 'accessLevelId', 'disabledAt'],
  sort: { by: 'createdAt', direction: 'desc' },
  verbs: [disabling],
})
