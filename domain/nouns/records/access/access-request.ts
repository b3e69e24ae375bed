import { AccessAnswer, ResourceKind } from '@prisma/client'
import type { Action } from '../../../access/vocabulary.ts'
import { choice, id, moment, person, text } from '../../declaration/columns.ts'
import { recordNoun } from '../../declaration/record.ts'

const ofProject = { may: ['read', 'share'] as Action[], kind: 'overview', state: { resourceKind: 'project' } } as const
const ofProduct = { may: ['read', 'share'] as Action[], kind: 'products', state: { resourceKind: 'product' } } as const

const askedAboutIt = {
  by: 'resourceId' as const,
  side: true as const,
  columns: ['membershipId' as const, 'askedAt' as const, 'answer' as const],
  last: { answeredAt: { not: null } },
  rows: 5,
  openly: ['give-access', 'decline-access'],
}

/** That somebody asked for access to a project or a product, or for more of it. Whoever of the host may share that reads and answers it; of
 *  others those alone whose colleague it is for, of a product those who may share it as their organisation's own. */
export const accessRequest = recordNoun('AccessRequest', {
  kind: 'access',
  hangs: 'organisation',
  title: 'membershipId',
  columns: {
    id: id(),
    membershipId: person(),
    askerId: person(),
    resourceKind: choice(ResourceKind),
    resourceId: id(),
    projectId: id(),
    organisationId: id(),
    productId: id(),
    homeId: id(),
    reason: text(),
    askedAt: moment(),
    answeredAt: moment(),
    answer: choice(AccessAnswer),
    answererId: person(),
    answerReason: text(),
  },
  policy: [
    { ...ofProject, from: 'manage', profile: 'creates', where: 'managed' },
    {
      ...{ ...ofProject, to: 'everybody', from: 'manage' },
      ...{ profile: ['creates', 'seesContacts'], where: 'managed-for-colleagues' },
    },
    { ...ofProduct, from: 'manage', profile: 'creates' },
    {
      ...{ ...ofProduct, to: 'outside', from: 'view' },
      ...{ profile: ['creates', 'seesContacts'], where: 'managed-own-for-colleagues' },
    },
  ],
  backOffice: {
    group: 'access',
    icon: 'HelpCircle',
    list: ['membershipId', 'resourceId', 'organisationId', 'askedAt', 'answer', 'answeredAt'],
    filter: [
      ...(['membershipId', 'resourceKind', 'resourceId', 'organisationId'] as const),
      ...(['askedAt', 'answer', 'answeredAt'] as const),
    ],
    varying: { resourceId: 'resourceKind' },
    sort: { by: 'askedAt', direction: 'desc' },
    begins: { open: { answeredAt: null }, by: 'askedAt' },
    forms: [],
    stands: [
      {
        on: 'Organisation',
        by: 'organisationId',
        place: 35,
        side: true,
        columns: ['membershipId', 'resourceId', 'askedAt', 'answer'],
        last: { answeredAt: { not: null } },
        rows: 5,
        openly: ['give-access', 'decline-access'],
      },
      { on: 'Project', place: 20, ...askedAboutIt },
      { on: 'Product', place: 20, ...askedAboutIt },
      {
        on: 'Person',
        by: 'membershipId',
        through: [{ subject: 'Membership', by: 'personId' }],
        place: 30,
        side: true,
        columns: ['resourceId', 'askedAt', 'answer'],
        last: { answeredAt: { not: null } },
        openly: ['give-access', 'decline-access'],
      },
    ],
  },
})
