import { day, inProject, inside, line, madeAndChanged, outside, person, text } from './declaration/columns.ts'
import { noun } from './declaration/noun.ts'

/** What was decided about a project: on which day, by whom, and what that means. Whoever manages the risks of a project keeps it. */
export const decisionLogEntry = noun('DecisionLogEntry', {
  area: 'raid',
  section: 'decisions',
  page: 'decisions',
  title: 'title',
  columns: {
    ...outside({
      ...inProject,
      title: line(),
      decidedOn: day(),
      decidedById: person(),
      text: text(),
      ...madeAndChanged,
    }),
    ...inside({
      internalNote: text(),
      creatorId: person({ by: 'author' }),
    }),
  },
  policy: [{ may: ['create', 'update', 'delete'], from: 'manage', profile: 'creates' }],
  // What is decided is done.
  done: {},
  backOffice: {
    icon: 'Bookmark',
    list: ['title', 'decidedOn', 'decidedById', 'projectId', 'organisationId'],
    filter: ['title', 'decidedOn', 'decidedById', 'projectId', 'organisationId'],
    sort: { by: 'decidedOn', direction: 'desc' },
    forms: ['create', 'update', 'delete'],
    stands: [
      {
        on: 'Project',
        by: 'projectId',
        place: 40,
        side: true,
        columns: ['title', 'decidedOn'],
        rows: 4,
        verbs: ['new'],
      },
    ],
  },
  list: { shows: ['decidedOn', 'decidedBy'], made: [], begins: ['decidedOn', 'decidedBy'], sorts: [] },
  report: {
    entity: 'decision',
    leads: 'decisions/:id',
    begins: ['title', 'project', 'decidedOn', 'decidedBy', 'text'],
    order: '-decidedOn',
    columns: ['title', 'organisation', 'project', 'decidedOn', 'decidedBy', 'text', 'internalNote', 'updatedOn'],
  },
})
