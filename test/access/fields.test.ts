import { expect, test } from '@jest/globals'
import { Prisma } from '@prisma/client'
import { projectAccessLevels } from '../../domain/access/built-in.ts'
import { visibleFields } from '../../domain/access/fields.ts'
import { kinds } from '../../domain/access/levels.ts'
import { nounOf, nounNames as subjects } from '../../domain/nouns/index.ts'

const everything = Object.fromEntries(kinds.map((kind) => [kind, 'manage'])) as Record<(typeof kinds)[number], 'manage'>
const internal = projectAccessLevels.Internal?.areas ?? {}

test.each(subjects)(
  'every column of %s is named, so that a new one is seen by nobody until somebody decides',
  (subject) => {
    const columns = Prisma[`${subject}ScalarFieldEnum`]
    expect(Object.keys(nounOf(subject).columns).sort()).toEqual(Object.keys(columns).sort())
  },
)

test.each(subjects)(
  'what %s keeps inside is hidden from outside even at the level that opens everything',
  (subject) => {
    const [outside, inside] = [false, true].map((isInside) => visibleFields(subject, internal, everything, isInside))
    expect(inside).toEqual(Object.keys(nounOf(subject).columns))
    for (const field of ['internalNote', 'budget', 'cost', 'loggedHours', 'sentiment', 'storageKey'])
      expect(outside).not.toContain(field)
  },
)

test('a level can show one inside field to those outside, and hide an open one', () => {
  const level = { ...internal, budget: { access: 'view' as const, hidden: [], shown: ['Project.budget'] } }
  expect(visibleFields('Project', level, everything, false)).toContain('budget')
  expect(visibleFields('Project', level, everything, false)).not.toContain('cost')
  const shy = { overview: { access: 'view' as const, hidden: ['Project.summary'], shown: [] } }
  expect(visibleFields('Project', shy, everything, true)).not.toContain('summary')
})
