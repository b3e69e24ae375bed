import { id, line, list, moment, person } from '../../declaration/columns.ts'
import { byItsAdministrators } from '../../declaration/policy.ts'
import { recordNoun } from '../../declaration/record.ts'

const bySystem = { by: 'system' } as const
const ends = { may: ['read', 'delete'] as ('read' | 'delete')[] }

/** What a program asks the API with. Those who have it see and end it, and those who look after its member. */
export const apiToken = recordNoun('ApiToken', {
  kind: 'people',
  hangs: 'organisation',
  title: 'name',
  columns: {
    id: id(bySystem),
    organisationId: id(bySystem),
    membershipId: person(),
    createdById: person({ by: 'author' }),
    name: line(),
    digest: line({ by: 'system', technical: true }),
    ending: line(bySystem),
    scopes: list(),
    expiresAt: moment(),
    usedAt: moment(bySystem),
    usedFrom: line(bySystem),
    createdAt: moment(bySystem),
  },
  policy: [
    { ...ends, to: 'everybody', whose: 'membershipId' },
    { ...ends, ...byItsAdministrators },
    { ...ends, from: 'manage', profile: 'managesPeople' },
  ],
  backOffice: {
    group: 'people',
    icon: 'Terminal',
    list: ['name', 'membershipId', 'organisationId', 'expiresAt', 'usedAt', 'createdAt'],
    filter: ['name', 'membershipId', 'organisationId', 'expiresAt', 'usedAt'],
    sort: { by: 'createdAt', direction: 'desc' },
    forms: [],
    stands: [
      {
        on: 'Organisation',
        by: 'organisationId',
        place: 70,
        side: true,
        columns: ['name', 'membershipId', 'expiresAt', 'usedAt'],
      },
      {
        on: 'Person',
        by: 'membershipId',
        through: [{ subject: 'Membership', by: 'personId' }],
        place: 24,
        side: true,
        columns: ['name', 'organisationId', 'expiresAt', 'usedAt'],
      },
    ],
  },
})
