import { WebhookEnd, WebhookTopic } from '@prisma/client'
import { choice, choices, id, line, moment, person, whole } from '../../declaration/columns.ts'
import { recordNoun } from '../../declaration/record.ts'

const bySystem = { by: 'system' } as const
const technical = { by: 'system', technical: true } as const

/** Where an organisation is told of what happens. Whoever looks after its account sets it up; staff see what there is, and end it. */
export const webhook = recordNoun('Webhook', {
  kind: 'system',
  hangs: 'organisation',
  title: 'name',
  columns: {
    id: id(bySystem),
    organisationId: id(bySystem),
    membershipId: person(),
    creatorId: person({ by: 'author' }),
    name: line(),
    url: line(),
    topics: choices({ choices: Object.values(WebhookTopic) }),
    salt: line(technical),
    formerSalt: line(technical),
    formerUntil: moment(technical),
    arrivedAt: moment(bySystem),
    silences: whole(technical),
    restsUntil: moment(technical),
    disabledAt: moment(bySystem),
    disabledBecause: choice(WebhookEnd, bySystem),
    createdAt: moment(bySystem),
  },
  policy: [
    {
      ...{ may: ['read', 'create', 'update', 'delete'], to: 'everybody' },
      ...{ profile: 'accountSettings', where: 'own-organisation' },
    },
    { may: ['read', 'delete'], from: 'manage', profile: 'accountSettings' },
  ],
  backOffice: {
    group: 'people',
    icon: 'Radio',
    list: ['name', 'organisationId', 'topics', 'arrivedAt', 'disabledAt', 'createdAt'],
    filter: ['name', 'organisationId', 'disabledAt'],
    sort: { by: 'createdAt', direction: 'desc' },
    forms: [],
    stands: [
      {
        on: 'Organisation',
        by: 'organisationId',
        place: 74,
        side: true,
        columns: ['name', 'url', 'arrivedAt', 'disabledAt'],
      },
    ],
  },
})
