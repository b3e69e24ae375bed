import { GrantVia, PrincipalKind, ResourceKind } from '@prisma/client'
import { choice, flag, id, moment, person } from '../../declaration/columns.ts'
import { ownUnlessSupervising } from '../../declaration/policy.ts'
import { recordNoun } from '../../declaration/record.ts'

const shared = { via: 'share', resourceKind: 'project' }

/** That somebody is let into something. Who sees what others do sees every grant; everybody sees what they shared themselves, and can end
 *  it. */
export const grant = recordNoun('Grant', {
  kind: 'access',
  hangs: 'organisation',
  title: 'via',
  columns: {
    id: id(),
    principalKind: choice(PrincipalKind),
    principalId: id(),
    resourceKind: choice(ResourceKind),
    resourceId: id(),
    organisationId: id(),
    via: choice(GrantVia),
    levelId: id(),
    expiresAt: moment(),
    followsClose: flag(),
    suspendedAt: moment(),
    creatorId: person(),
    createdAt: moment(),
  },
  policy: [
    { may: 'read', from: 'view', profile: 'editsOthers' },
    { may: 'read', from: 'view', unless: 'editsOthers', whose: 'creatorId', state: shared },
    ...ownUnlessSupervising('creatorId', { may: 'unshare', from: 'view', state: shared }),
  ],
  backOffice: {
    group: 'access',
    icon: 'Key',
    list: ['principalKind', 'principalId', 'resourceKind', 'resourceId', 'organisationId', 'levelId', 'expiresAt'],
    filter: [
      ...(['principalKind', 'principalId', 'resourceKind', 'resourceId', 'organisationId'] as const),
      ...(['via', 'levelId', 'expiresAt'] as const),
    ],
    varying: { principalId: 'principalKind', resourceId: 'resourceKind' },
    between: ['resourceId', 'principalId'],
    sort: { by: 'createdAt', direction: 'desc' },
    forms: [],
  },
})
