import { definitions } from '../../admin/resources/index.ts'
import { translations } from '../../admin/texts/translations.ts'
import { recordedActions } from '../../domain/activity/actions.ts'
import { locales } from '../../words/catalogue.ts'
import { programs } from '../house/sources.ts'

type Told = { resources: { Activity: { labels: { action: Record<string, string> } } } }

test('all that is named as recorded is recorded somewhere', () => {
  const others = programs.filter(({ path }) => path !== 'domain/activity/actions.ts' && !path.startsWith('test/'))
  const unused = recordedActions.filter((name) => !others.some(({ text }) => text.includes(`'${name}'`)))
  expect(unused).toEqual([])
})

test.each(locales)('all of it has words of its own in the back-office: %s', (locale) => {
  const told = translations(locale, definitions).translations?.[locale] as Told | undefined
  const words = told?.resources.Activity.labels.action ?? {}
  const silent = recordedActions.filter((name) => (words[name] ?? name) === name)
  expect(silent).toEqual([])
})
