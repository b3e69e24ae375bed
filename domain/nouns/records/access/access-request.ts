import { AccessAnswer } from '@prisma/client'
import { choice, id, moment, person, text } from '../../declaration/columns.ts'
import { recordNoun } from '../../declaration/record.ts'

/** That somebody asked for access to a project, or for more of it. Whoever of the host may share that project reads and answers it; of
 *  others those alone whose colleague it is for. */
export const accessRequest = recordNoun('AccessRequest', {
  kind: 'access',
  hangs: 'organisation',
  title: 'membershipId',
  columns: {
    id: id(),
    membershipId: person(),
    askerId: person(),
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
    { may: ['read', 'share'], kind: 'overview', from: 'manage', profile: 'creates', where: 'managed' },
    {
      ...{ may: ['read', 'share'], to: 'everybody', kind: 'overview', from: 'manage' },
      ...{ profile: ['creates', 'seesContacts'], where: 'managed-for-colleagues' },
    },
  ],
  backOffice: {
    group: 'access',
    icon: 'HelpCircle',
    list: ['membershipId', 'projectId', 'organisationId', 'askedAt', 'answer', 'answeredAt'],
    filter: ['membershipId', 'projectId', 'organisationId', 'askedAt', 'answer', 'answeredAt'],
    sort: { by: 'askedAt', direction: 'desc' },
    begins: { open: { answeredAt: null }, by: 'askedAt' },
    forms: [],
    stands: [
      {
        on: 'Organisation',
        by: 'organisationId',
        place: 35,
        side: true,
        columns: ['membershipId', 'projectId', 'askedAt', 'answer'],
        last: { answeredAt: { not: null } },
        rows: 5,
        openly: ['give-access', 'decline-access'],
      },
      {
        on: 'Project',
        by: 'projectId',
        place: 20,
        side: true,
        columns: ['membershipId', 'askedAt', 'answer'],
        last: { answeredAt: { not: null } },
        rows: 5,
        openly: ['give-access', 'decline-access'],
      },
      {
        on: 'Person',
        by: 'membershipId',
        through: [{ subject: 'Membership', by: 'personId' }],
        place: 30,
        side: true,
        columns: ['projectId', 'askedAt', 'answer'],
        last: { answeredAt: { not: null } },
        openly: ['give-access', 'decline-access'],
      },
    ],
  },
})
