import { day, inProject, line, outside, whole } from './declaration/columns.ts'
import { noun } from './declaration/noun.ts'
import { managed, shared } from './declaration/policy.ts'

/** A stretch of a project. */
export const phase = noun('Phase', {
  area: 'plan',
  section: 'plan',
  title: 'name',
  columns: outside({
    ...inProject,
    name: line(),
    position: whole({ range: [0, 1000] }),
    startsOn: day(),
    endsOn: day(),
  }),
  policy: [...managed, ...shared],
  backOffice: {
    icon: 'Columns',
    list: ['name', 'projectId', 'organisationId', 'position', 'startsOn', 'endsOn'],
    filter: ['name', 'projectId', 'organisationId'],
    sort: { by: 'startsOn', direction: 'desc' },
    forms: ['create', 'update', 'delete'],
    stands: [
      {
        on: 'Project',
        by: 'projectId',
        place: 30,
        side: true,
        columns: ['name', 'startsOn', 'endsOn'],
        sort: { by: 'position', direction: 'asc' },
        verbs: ['new'],
      },
    ],
  },
})
