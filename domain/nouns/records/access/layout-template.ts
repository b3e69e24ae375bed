import { flag, id, json, line } from '../../declaration/columns.ts'
import { readByStaff, setByAdministrators } from '../../declaration/policy.ts'
import { recordNoun } from '../../declaration/record.ts'

/** What the portal shows, and in which order. */
export const layoutTemplate = recordNoun('LayoutTemplate', {
  kind: 'access',
  hangs: 'deployment',
  title: 'name',
  columns: { id: id(), name: line(), builtIn: flag(), layout: json() },
  policy: [...readByStaff, ...setByAdministrators],
  backOffice: {
    group: 'access',
    icon: 'Layout',
    list: ['name', 'builtIn'],
    filter: ['name', 'builtIn'],
    sort: { by: 'name', direction: 'asc' },
    forms: [],
  },
})
