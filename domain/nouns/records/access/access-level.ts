import { flag, id, json, line, person } from '../../declaration/columns.ts'
import { readByStaff, setByAdministrators } from '../../declaration/policy.ts'
import { recordNoun } from '../../declaration/record.ts'

/** How far somebody may go at most, for each kind of record. */
export const accessLevel = recordNoun('AccessLevel', {
  kind: 'access',
  hangs: 'deployment',
  title: 'name',
  columns: {
    id: id(),
    name: line(),
    builtIn: flag(),
    ceilings: json(),
    proposed: json({ technical: true }),
    proposedById: person({ by: 'system' }),
  },
  policy: [...readByStaff, ...setByAdministrators],
  backOffice: {
    group: 'access',
    icon: 'Sliders',
    list: ['name', 'builtIn'],
    filter: ['name', 'builtIn'],
    sort: { by: 'name', direction: 'asc' },
    forms: [],
  },
})
