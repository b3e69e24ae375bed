/** @database empty */
import { expect, test } from '@jest/globals'
import { Prisma } from '@prisma/client'
import { abilityOf } from '../../domain/access/ability.ts'
import type { Member } from '../../domain/access/actor/actor.ts'
import { layoutOf } from '../../domain/access/layouts.ts'
import { kinds } from '../../domain/access/levels.ts'
import { nounNames } from '../../domain/nouns/index.ts'
import { recordNouns } from '../../domain/nouns/records/index.ts'

/** What the installation keeps for itself: nobody asks for its rows, only verbs do. */
const unasked = [
  ...[
    'Attempt',
    'DeliveryPart',
    'Device',
    'EndNotice',
    'Follow',
    'ImportFile',
    'ImportLine',
    'ImportedKey',
    'ImportMemory',
    'ListView',
    'PartnerAccessPerson',
    'PartnerAccessProduct',
    'Picture',
    'ScheduleApproval',
    'Session',
    'Submission',
    'Token',
    'Visit',
    'CalendarAddress',
    'DateRevision',
    'WebhookAttempt',
    'WebhookEvent',
    'WebhookMessage',
  ],
]

test.each(recordNouns)('every column of $name is declared, and no other', ({ name, columns }) => {
  expect(Object.keys(columns).sort()).toEqual(Object.keys(Prisma[`${name}ScalarFieldEnum`]).sort())
})

test('every model is in a project, around projects, or nobody’s to ask for', () => {
  const declared = [...nounNames, ...recordNouns.map(({ name }) => name), ...unasked]
  expect(declared.sort()).toEqual(Object.keys(Prisma.ModelName).sort())
})

test.each(recordNouns)('of $name nobody outside the host is told more than a rule for everybody says', (noun) => {
  const rules = abilityOf(outside).rules.filter(({ subject }) => subject === noun.name)
  const open = noun.policy.filter(({ to }) => to !== undefined).flatMap(({ may }) => may)
  expect(rules.flatMap(({ action }) => action).filter((action) => !open.some((one) => one === action))).toEqual([])
})

/** A customer's highest profile, at an access level that lets them do everything. */
const outside: Member = {
  ...{
    kind: 'member',
    personId: 'nora',
    membershipId: 'nora at northwind',
    name: 'Nora',
    email: 'nora@northwind.test',
  },
  ...{
    locale: 'en',
    timeZone: 'Europe/Berlin',
    passwordTemporary: false,
    memberships: 1,
    jobRole: null,
    legalRepresentative: false,
    without: null,
  },
  organisation: { id: 'northwind', name: 'Northwind', accent: '#000000', isHost: false },
  profile: 'billing_administrator',
  ceilings: Object.fromEntries(kinds.map((kind) => [kind, 'manage'])),
  reach: [
    {
      kind: 'organisation',
      ids: ['northwind'],
      areas: {},
      organisationIds: ['northwind'],
      projectIds: [],
      takingPartIds: [],
      ...{ grants: [], levelId: '' },
    },
    {
      kind: 'product',
      ids: ['line'],
      areas: {},
      organisationIds: ['globex'],
      projectIds: [],
      takingPartIds: [],
      ...{ grants: [], levelId: '' },
    },
  ],
  layout: layoutOf(null),
}
