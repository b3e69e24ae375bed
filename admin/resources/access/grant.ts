import { unsharing } from '../../actions/sharing/unshare.ts'
import { define } from '../../guard/definition.ts'

export const grant = define('Grant', {
  group: 'access',
  icon: 'Key',
  title: 'via',
  list: ['principalKind', 'principalId', 'resourceKind', 'resourceId', 'organisationId', 'levelId', 'expiresAt'],
  filter: [
    'principalKind',
    'principalId',
    'resourceKind',
    'resourceId',
    'organisationId',
    'via',
    'levelId',
    'expiresAt',
  ],
  references: { organisationId: 'Organisation', creatorId: 'Membership' },
  varying: { principalId: 'principalKind', resourceId: 'resourceKind' },
  between: ['resourceId', 'principalId'],
  sort: { by: 'createdAt', direction: 'desc' },
  verbs: [unsharing],
})
