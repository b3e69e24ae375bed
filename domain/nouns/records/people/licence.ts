import { id, moment } from '../../declaration/columns.ts'
import { byItsAdministrators, readByStaff } from '../../declaration/policy.ts'
import { recordNoun } from '../../declaration/record.ts'

/** What an organisation is told of the licences that its own people hold. */
const told = ['id', 'typeId', 'membershipId', 'organisationId', 'takenAt', 'reservedUntil'] as const

/** A licence that somebody holds, or that waits for the answer to their invitation. The administrators of their organisation read of it,
 *  and so does whoever has its billing. Source: permission-profiles.csv, add_edit_delete_users and billing_page. */
export const licence = recordNoun('Licence', {
  kind: 'people',
  hangs: 'organisation',
  title: 'membershipId',
  columns: {
    id: id(),
    typeId: id(),
    membershipId: id(),
    organisationId: id(),
    takenAt: moment(),
    reservedUntil: moment(),
    warnedAt: moment(),
    createdAt: moment(),
  },
  policy: [
    ...readByStaff,
    { may: 'read', ...byItsAdministrators, columns: [...told] },
    { may: 'read', to: 'everybody', profile: 'billing', where: 'own-organisation', columns: [...told] },
    { may: 'read', to: 'wallet', profile: 'billing', where: 'own-organisation', columns: [...told] },
  ],
  backOffice: {
    group: 'people',
    icon: 'Award',
    list: ['membershipId', 'typeId', 'organisationId', 'takenAt', 'reservedUntil', 'warnedAt'],
    filter: ['typeId', 'organisationId', 'membershipId', 'takenAt', 'reservedUntil', 'warnedAt'],
    sort: { by: 'createdAt', direction: 'desc' },
    forms: [],
    stands: [
      {
        on: 'LicenceType',
        by: 'typeId',
        place: 10,
        columns: ['membershipId', 'organisationId', 'takenAt', 'reservedUntil'],
      },
      {
        on: 'Organisation',
        by: 'organisationId',
        place: 55,
        side: true,
        columns: ['membershipId', 'typeId', 'reservedUntil'],
      },
      {
        on: 'Person',
        by: 'membershipId',
        through: [{ subject: 'Membership', by: 'personId' }],
        place: 22,
        side: true,
        columns: ['typeId', 'organisationId', 'takenAt', 'reservedUntil'],
      },
    ],
  },
})
