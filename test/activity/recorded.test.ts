import { activity } from '../../admin/resources/activity.ts'
import { translations } from '../../admin/texts/translations.ts'
import { recordedActions } from '../../domain/activity/actions.ts'
import { locales } from '../../words/catalogue.ts'
import { programs } from '../house/sources.ts'

test('all that is named as recorded is recorded somewhere', () => {
  const others = programs.filter(({ path }) => path !== 'domain/activity/actions.ts' && !path.startsWith('test/'))
  const unused = recordedActions.filter((name) => !others.some(({ text }) => text.includes(`'${name}'`)))
  expect(unused).toEqual([])
})

test.each(locales)('all of it has words of its own in the back-office: %s', (locale) => {
  const labels = translations(locale, [activity]).translations?.[locale]?.labels as Record<string, string>
  const silent = recordedActions.filter((name) => (labels[`action.${name}`] ?? name) === name)
  expect(silent).toEqual([])
})
