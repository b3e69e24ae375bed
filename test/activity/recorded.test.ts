import { activity } from '../../admin/resources/activity.ts'
import { translations } from '../../admin/texts/translations.ts'
import { recordedActions } from '../../domain/activity/actions.ts'
import { locales } from '../../words/catalogue.ts'
import { programs } from '../house/sources.ts'

// A name stands where it is recorded, or where it is handed to what records it.
const named = [
  /\baction: '([a-z-]+)'/g,
  /\bnote(?:Report)?\(\s*[^,]+,\s*'([a-z-]+)'/g,
  /\bt(?:ell|old)\(\s*work,[^']*'([a-z-]+)'/g,
  /'(request-[a-z-]+)'/g,
]
const recording = programs.filter(({ path }) => /^(domain|jobs|admin\/guard|cast)\//.test(path))

test('the list of what is recorded is what the programs record', () => {
  const found = recording
    .filter(({ path }) => path !== 'domain/activity/actions.ts')
    .flatMap(({ text }) => named.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name)))
  expect([...new Set(found)].sort()).toEqual([...recordedActions].sort())
})

test.each(locales)('all of it has words of its own in the back-office: %s', (locale) => {
  const labels = translations(locale, [activity]).translations?.[locale]?.labels as Record<string, string>
  const silent = recordedActions.filter((name) => (labels[`action.${name}`] ?? name) === name)
  expect(silent).toEqual([])
})
