import { Health, Sentiment } from '@prisma/client'
import { choice, day, inProject, inside, moment, outside, percent, person, text } from './declaration/columns.ts'
import { noun } from './declaration/noun.ts'
import { records } from './declaration/policy.ts'

/** What the one who runs a project says of it on a day. */
export const statusReport = noun('StatusReport', {
  area: 'statusReports',
  section: 'overview',
  title: 'summary',
  columns: {
    ...outside({
      ...inProject,
      reportedOn: day(),
      summary: text(),
      health: choice(Health),
      progress: percent(),
      authorId: person({ by: 'author' }),
      createdAt: moment({ by: 'system' }),
    }),
    ...inside({
      sentiment: choice(Sentiment),
      internalNote: text(),
    }),
  },
  policy: records('authorId'),
  backOffice: {
    icon: 'Activity',
    list: ['reportedOn', 'projectId', 'organisationId', 'health', 'progress', 'summary', 'authorId'],
    filter: ['projectId', 'organisationId', 'health', 'reportedOn', 'authorId'],
    sort: { by: 'reportedOn', direction: 'desc' },
    forms: ['create'],
    stands: [
      {
        on: 'Project',
        by: 'projectId',
        place: 10,
        side: true,
        columns: ['reportedOn', 'health', 'summary'],
        rows: 3,
        verbs: ['new'],
      },
    ],
  },
  report: {
    entity: 'statusReport',
    leads: 'projects/:projectId',
    begins: ['project', 'reportedOn', 'health', 'progress', 'summary'],
    order: '-reportedOn',
    columns: [
      ...['project', 'organisation', 'reportedOn', 'health', 'progress', 'summary', 'author', 'sentiment'],
      ...['internalNote'],
    ],
  },
})
