import { expect, test } from '@jest/globals'
import { ReportEntity } from '@prisma/client'
import { definitions } from '../../admin/resources/index.ts'
import { datamodel } from '../../build/datamodel/index.js'
import { sections } from '../../domain/access/layouts.ts'
import { accesses, kinds, powers } from '../../domain/access/levels.ts'
import { reaches } from '../../domain/access/settings/field-reach.ts'
import { recordedActions } from '../../domain/activity/actions.ts'
import { pauseReasons } from '../../domain/nouns/records/reports/schedule.ts'
import { locales } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import { mainNouns } from '../../words/main-nouns.ts'

/** Choices that nobody reads. */
const unread = ['TokenKind']

const choices = [
  ...datamodel.enums
    .filter(({ name }) => !unread.includes(name))
    .map(({ name, values }) => ({ name, values: values.map((value) => value.name) })),
  { name: 'Action', values: recordedActions },
  { name: 'PausedBecause', values: pauseReasons },
  { name: 'Subject', values: definitions.map(({ subject }) => subject) },
  { name: 'Section', values: sections },
  { name: 'Navigation', values: ['dashboard', 'reports', 'account'] },
  { name: 'MainNoun', values: mainNouns.flatMap((noun) => [noun, `${noun}s`]) },
  { name: 'RecordKind', values: kinds },
  { name: 'Power', values: powers },
  { name: 'AreaAccess', values: accesses },
  { name: 'FieldReach', values: reaches },
  ...['ReportVerb', 'ReportCount', 'ReportScope', 'ReportScopeAll'].map((name) => ({
    name,
    values: Object.values(ReportEntity),
  })),
]

test.each(locales)(
  'every choice of the schema, and every column of the back-office, is called something: %s',
  (locale) => {
    const values = choices.flatMap(({ name, values }) => values.map((value) => `${name}.${value}`))
    const columns = definitions.flatMap((of) => Object.keys(of.columns).map((name) => `${of.subject}.${name}`))
    expect([...values, ...columns].filter((label) => !Object.hasOwn(labels[locale], label))).toEqual([])
  },
)

test('no label is left of what is gone', () => {
  const known = new Map<string, readonly string[]>([
    ...choices.map(({ name, values }) => [name, values] as const),
    ...datamodel.models.map(({ name, fields }) => [name, fields.map((field) => field.name)] as const),
  ])
  // Made of other columns, or told instead of a value.
  const made = [
    'nextMilestone',
    'nextMilestoneOn',
    'latestSummary',
    'latestReportOn',
    'openTasks',
    'lateTasks',
    'loggedHours',
    'answers',
    'answeredAt',
    'email',
    'closed',
    'unreported',
    'waitsFor',
    'you',
    'colleagues',
    'staff',
  ]
  const gone = Object.keys(labels.en).filter((label) => {
    const [noun = '', name = ''] = label.split('.')
    return !['Boolean', 'Value'].includes(noun) && !made.includes(name) && !known.get(noun)?.includes(name)
  })
  expect(gone).toEqual([])
})
