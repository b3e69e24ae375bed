import { id, inProject, moment, outside, person, text } from './declaration/columns.ts'
import { noun } from './declaration/noun.ts'
import { messages } from './declaration/policy.ts'

/** A message on a project, about one of its tasks or about nothing in particular. */
export const update = noun('Update', {
  area: 'updates',
  section: 'updates',
  title: 'body',
  columns: outside({
    ...inProject,
    phaseId: id(),
    taskId: id(),
    authorId: person({ by: 'author' }),
    body: text(),
    createdAt: moment({ by: 'system' }),
  }),
  policy: messages,
  backOffice: {
    icon: 'MessageSquare',
    list: ['body', 'projectId', 'taskId', 'organisationId', 'authorId', 'createdAt'],
    filter: ['body', 'projectId', 'taskId', 'organisationId', 'authorId', 'createdAt'],
    sort: { by: 'createdAt', direction: 'desc' },
    forms: [],
    stands: [{ on: 'Project', by: 'projectId', place: 40, columns: ['body', 'authorId', 'createdAt'] }],
  },
  report: {
    entity: 'update',
    leads: 'projects/:projectId/updates',
    begins: ['project', 'createdOn', 'author', 'body', 'answers'],
    order: '-createdOn',
    columns: ['body', 'organisation', 'project', 'task', 'author', 'createdOn', 'answers', 'answeredOn'],
  },
})
