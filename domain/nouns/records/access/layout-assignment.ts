import { LayoutTarget } from '@prisma/client'
import { choice, id, line } from '../../declaration/columns.ts'
import { readByStaff, setByAdministrators } from '../../declaration/policy.ts'
import { recordNoun } from '../../declaration/record.ts'

/** Who is given which layout template. */
export const layoutAssignment = recordNoun('LayoutAssignment', {
  kind: 'access',
  hangs: 'deployment',
  title: 'templateId',
  columns: { id: id(), templateId: id(), targetKind: choice(LayoutTarget), target: line() },
  policy: [...readByStaff, ...setByAdministrators],
  backOffice: {
    group: 'access',
    icon: 'Link',
    list: ['targetKind', 'target'],
    filter: ['templateId', 'targetKind', 'target'],
    varying: { target: 'targetKind' },
    sort: { by: 'targetKind', direction: 'asc' },
    forms: [],
  },
})
