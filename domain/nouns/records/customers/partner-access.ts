import { PartnerAccessState, PartnerReach } from '@prisma/client'
import { choice, flag, id, line, moment, person, text } from '../../declaration/columns.ts'
import { recordNoun } from '../../declaration/record.ts'

/** Access that an organisation gives to a partner over what it has. Those who may give and answer it: domain/partnerships/access/.
 *  Source: partner-product-access.txt. */
export const partnerAccess = recordNoun('PartnerAccess', {
  kind: 'access',
  hangs: 'deployment',
  title: 'clientId',
  columns: {
    id: id(),
    clientId: id(),
    partnerId: id(),
    email: line(),
    state: choice(PartnerAccessState),
    reach: choice(PartnerReach),
    wallet: flag(),
    levelId: id(),
    forAll: flag(),
    givenById: person(),
    sentAt: moment(),
    answeredById: person(),
    answeredAt: moment(),
    endedById: person(),
    endedAt: moment(),
    endReason: text(),
    createdAt: moment(),
  },
  policy: [
    { may: 'read', from: 'view', profile: 'editsOthers' },
    { may: 'delete', from: 'manage', profile: 'accountSettings' },
  ],
  backOffice: {
    group: 'customers',
    icon: 'Unlock',
    list: ['clientId', 'partnerId', 'email', 'state', 'reach', 'wallet', 'sentAt'],
    filter: ['clientId', 'partnerId', 'email', 'state', 'reach', 'wallet', 'sentAt', 'endedAt'],
    sort: { by: 'sentAt', direction: 'desc' },
    forms: [],
    stands: [
      {
        on: 'Organisation',
        by: 'clientId',
        place: 72,
        side: true,
        columns: ['partnerId', 'state', 'reach'],
        last: { endedAt: { not: null } },
      },
      {
        on: 'Organisation',
        by: 'partnerId',
        place: 73,
        side: true,
        columns: ['clientId', 'state', 'reach'],
        last: { endedAt: { not: null } },
      },
    ],
  },
})
