import { id, inProject, moment, outside, person, text } from './declaration/columns.ts'
import { noun } from './declaration/noun.ts'
import { messages } from './declaration/policy.ts'

/** What somebody says to an update. */
export const comment = noun('Comment', {
  area: 'updates',
  section: 'updates',
  title: 'body',
  columns: outside({
    ...inProject,
    phaseId: id(),
    updateId: id(),
    authorId: person({ by: 'author' }),
    body: text(),
    createdAt: moment({ by: 'system' }),
  }),
  policy: messages,
  backOffice: {
    icon: 'MessageCircle',
    list: ['body', 'updateId', 'projectId', 'organisationId', 'authorId', 'createdAt'],
    filter: ['body', 'updateId', 'projectId', 'organisationId', 'authorId', 'createdAt'],
    sort: { by: 'createdAt', direction: 'desc' },
    forms: [],
  },
})
