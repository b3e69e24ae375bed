import { id, line, moment } from '../../declaration/columns.ts'
import { besideOrganisation } from '../../declaration/found.ts'
import { recordNoun } from '../../declaration/record.ts'

/** What an organisation has projects about. */
export const product = recordNoun('Product', {
  kind: 'products',
  hangs: 'organisation',
  title: 'name',
  columns: {
    id: id({ by: 'system' }),
    organisationId: id({ fixed: true }),
    categoryId: id(),
    name: line(),
    createdAt: moment({ by: 'system' }),
  },
  policy: [
    { may: 'read', to: 'everybody', from: 'view', where: 'reached' },
    { may: ['create', 'update', 'share'], from: 'manage', profile: 'creates' },
    { may: 'share', to: 'outside', from: 'view', profile: 'creates', where: 'managed-own' },
  ],
  backOffice: {
    group: 'customers',
    icon: 'Package',
    list: ['name', 'organisationId', 'categoryId', 'createdAt'],
    filter: ['name', 'organisationId', 'categoryId'],
    sort: { by: 'name', direction: 'asc' },
    forms: ['create', 'update'],
    found: { by: ['name'], beside: [besideOrganisation], tells: ['organisationId', 'categoryId'] },
    stands: [
      {
        on: 'Organisation',
        by: 'organisationId',
        place: 40,
        side: true,
        columns: ['name', 'categoryId'],
        verbs: ['new'],
      },
    ],
  },
})
