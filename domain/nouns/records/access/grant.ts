import { GrantVia, PrincipalKind, ResourceKind } from '@prisma/client'
import { choice, flag, id, moment, person } from '../../declaration/columns.ts'
import { ownUnlessSupervising } from '../../declaration/policy.ts'
import { recordNoun } from '../../declaration/record.ts'
import type { Through } from '../../declaration/standing.ts'

const given = ['principalId', 'resourceId', 'levelId', 'expiresAt', 'creatorId', 'createdAt'] as const
const inProject: Through[] = [
  { subject: 'Project', by: 'id' },
  { subject: 'Phase', by: 'projectId' },
  { subject: 'File', by: 'projectId' },
]
const shared = { via: { in: ['share', 'partnership'] }, resourceKind: { in: ['product', 'project', 'phase'] } }

/** That somebody is let into something. Staff who see what others do see every grant; everybody sees what they shared themselves, and
 *  can end it: staff, and those outside whose access level lets them manage projects. */
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
    partnershipId: id(),
    accessId: id(),
  },
  policy: [
    { may: 'read', from: 'view', profile: 'editsOthers' },
    { may: 'read', from: 'view', unless: 'editsOthers', whose: 'creatorId', state: shared },
    ...ownUnlessSupervising('creatorId', { may: 'unshare', from: 'view', state: shared }),
    {
      ...{ may: ['read', 'unshare'], to: 'everybody', kind: 'overview', from: 'manage', profile: 'creates' },
      ...{ whose: 'creatorId', state: shared },
    },
    // What an organisation shares through a partnership, whoever looks after its partners ends. Source: partner-relationships.txt.
    {
      ...{ may: ['read', 'unshare'], to: 'outside', profile: 'accountSettings' },
      ...{ whose: { organisationId: 'organisation' }, state: { ...shared, via: 'partnership' } },
    },
  ],
  backOffice: {
    group: 'access',
    icon: 'Key',
    list: ['principalKind', 'principalId', 'resourceKind', 'resourceId', 'organisationId', 'levelId', 'expiresAt'],
    filter: [
      ...(['principalKind', 'principalId', 'resourceKind', 'resourceId', 'organisationId'] as const),
      ...(['via', 'levelId', 'expiresAt', 'partnershipId', 'accessId'] as const),
    ],
    varying: { principalId: 'principalKind', resourceId: 'resourceKind' },
    between: ['resourceId', 'principalId'],
    sort: { by: 'createdAt', direction: 'desc' },
    forms: [],
    stands: [
      {
        on: 'Organisation',
        by: 'organisationId',
        place: 50,
        columns: ['resourceId', 'principalId', 'levelId', 'expiresAt'],
        openly: ['unshare', 'remove-rule'],
      },
      {
        on: 'Project',
        by: 'resourceId',
        through: inProject,
        place: 60,
        columns: ['principalId', 'resourceId', 'levelId', 'expiresAt'],
        sort: { by: 'expiresAt', direction: 'asc' },
        verbs: ['share'],
        openly: ['unshare'],
      },
      {
        on: 'Person',
        by: 'principalId',
        through: [{ subject: 'Membership', by: 'personId' }],
        place: 50,
        columns: ['resourceId', 'levelId', 'expiresAt'],
        sort: { by: 'expiresAt', direction: 'asc' },
        openly: ['unshare'],
      },
      { on: 'Partnership', by: 'partnershipId', place: 10, columns: [...given] },
      { on: 'PartnerAccess', by: 'accessId', place: 10, columns: [...given] },
    ],
  },
})
