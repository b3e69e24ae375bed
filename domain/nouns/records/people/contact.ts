import { id, line, moment, person, text } from '../../declaration/columns.ts'
import { besideOrganisation } from '../../declaration/found.ts'
import { byItsCreators, byItsDeleters, byItsMembers } from '../../declaration/policy.ts'
import { recordNoun } from '../../declaration/record.ts'

const bySystem = { by: 'system' } as const

/** Somebody in the address book of an organisation. */
export const contact = recordNoun('Contact', {
  kind: 'people',
  hangs: 'organisation',
  title: 'name',
  columns: {
    id: id(bySystem),
    organisationId: id({ fixed: true }),
    name: line(),
    email: line(),
    phone: line(),
    company: line(),
    jobRole: line(),
    note: text(),
    creatorId: person({ by: 'author' }),
    createdAt: moment(bySystem),
    updatedAt: moment(bySystem),
  },
  policy: [
    { may: 'read', from: 'manage', profile: 'managesPeople' },
    { may: 'read', ...byItsMembers },
    { may: ['create', 'update'], ...byItsCreators },
    { may: 'delete', ...byItsDeleters },
  ],
  backOffice: {
    group: 'people',
    icon: 'Book',
    list: ['name', 'email', 'company', 'jobRole', 'organisationId'],
    filter: ['name', 'email', 'company', 'organisationId'],
    sort: { by: 'name', direction: 'asc' },
    forms: [],
    found: { by: ['name', 'email'], beside: [besideOrganisation], tells: ['email', 'organisationId'] },
    stands: [
      { on: 'Organisation', by: 'organisationId', place: 90, side: true, columns: ['name', 'email', 'jobRole'] },
    ],
  },
  list: {
    shows: ['email', 'company', 'jobRole', 'phone'],
    made: [],
    begins: ['email', 'company', 'jobRole', 'phone'],
    sorts: [],
  },
})
