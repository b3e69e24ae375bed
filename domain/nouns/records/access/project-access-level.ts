import { flag, id, json, line, person } from '../../declaration/columns.ts'
import { readByStaff, setByAdministrators } from '../../declaration/policy.ts'
import { recordNoun } from '../../declaration/record.ts'

/** What a grant opens in a project, area by area. */
export const projectAccessLevel = recordNoun('ProjectAccessLevel', {
  kind: 'access',
  hangs: 'deployment',
  title: 'name',
  columns: {
    id: id(),
    name: line(),
    builtIn: flag(),
    areas: json(),
    defaultExternal: flag(),
    defaultInternal: flag(),
    jobRole: line(),
    proposed: json({ technical: true }),
    proposedById: person({ by: 'system' }),
  },
  policy: [...readByStaff, ...setByAdministrators],
  backOffice: {
    group: 'access',
    icon: 'Layers',
    list: ['name', 'jobRole', 'defaultExternal', 'defaultInternal', 'builtIn'],
    filter: ['name', 'jobRole', 'builtIn'],
    sort: { by: 'name', direction: 'asc' },
    forms: [],
  },
})
