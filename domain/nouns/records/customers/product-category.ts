import { id, line } from '../../declaration/columns.ts'
import { readByStaff } from '../../declaration/policy.ts'
import { recordNoun } from '../../declaration/record.ts'

/** What products of all organisations are put together by. */
export const productCategory = recordNoun('ProductCategory', {
  kind: 'products',
  hangs: 'deployment',
  title: 'name',
  columns: { id: id({ by: 'system' }), name: line() },
  policy: [...readByStaff, { may: ['create', 'update'], from: 'manage', kind: 'access', profile: 'accountSettings' }],
  backOffice: {
    group: 'customers',
    icon: 'Tag',
    list: ['name'],
    filter: ['name'],
    sort: { by: 'name', direction: 'asc' },
    forms: ['create', 'update'],
  },
})
