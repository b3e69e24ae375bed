import { day, id, line, moment, person } from '../declaration/columns.ts'
import { recordNoun } from '../declaration/record.ts'

/** That somebody does not want to see a row of the home page before a day: theirs alone. */
export const snooze = recordNoun('Snooze', {
  kind: 'system',
  hangs: 'deployment',
  title: 'subjectKind',
  columns: {
    id: id(),
    membershipId: person(),
    concern: line({ technical: true }),
    subjectKind: line(),
    subjectId: id(),
    until: day(),
    seen: line({ technical: true }),
    createdAt: moment(),
  },
  policy: [{ may: ['read', 'create', 'delete'], whose: 'membershipId' }],
  backOffice: {
    group: 'system',
    icon: 'Clock',
    list: ['subjectKind', 'subjectId', 'until', 'createdAt'],
    filter: ['subjectKind', 'subjectId', 'until'],
    varying: { subjectId: 'subjectKind' },
    between: ['subjectId', 'membershipId'],
    sort: { by: 'until', direction: 'asc' },
    forms: [],
  },
})
