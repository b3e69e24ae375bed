import type { Locale } from './catalogue.ts'

/** What a layout template may call otherwise than an installation does. */
export const mainNouns = ['project', 'task', 'milestone', 'document', 'update'] as const
export type MainNoun = (typeof mainNouns)[number]

type Forms = { one: string; many: string }
/** What main nouns are called in each language, one of them and many; those that it leaves out are called as usual. */
export type Wording = Partial<Record<MainNoun, Record<Locale, Forms>>>

const usual: Required<Wording> = {
  project: { en: { one: 'Project', many: 'Projects' }, de: { one: 'Projekt', many: 'Projekte' } },
  task: { en: { one: 'Task', many: 'Tasks' }, de: { one: 'Aufgabe', many: 'Aufgaben' } },
  milestone: { en: { one: 'Milestone', many: 'Milestones' }, de: { one: 'Meilenstein', many: 'Meilensteine' } },
  document: { en: { one: 'Document', many: 'Documents' }, de: { one: 'Dokument', many: 'Dokumente' } },
  update: { en: { one: 'Update', many: 'Updates' }, de: { one: 'Neuigkeit', many: 'Neuigkeiten' } },
}

/** The main nouns as values of a text, which names them so: `{_project}` and `{_projects}` within a sentence, `{_Project}` and `{_Projects}`
 *  at its beginning and where they stand alone. */
export function nounValues(locale: Locale, wording: Wording = none): Record<string, string> {
  const known = named.get(wording) ?? {}
  named.set(wording, known)
  known[locale] ??= valuesOf(locale, wording)
  return known[locale]
}

const none: Wording = {}
/** Of each wording, for a page says some hundred texts. */
const named = new WeakMap<Wording, Partial<Record<Locale, Record<string, string>>>>()

function valuesOf(locale: Locale, wording: Wording): Record<string, string> {
  const values = mainNouns.flatMap((noun) => {
    const { one, many } = (wording[noun] ?? usual[noun])[locale]
    const title = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`
    return [
      [`_${noun}`, within(one, locale)],
      [`_${noun}s`, within(many, locale)],
      [`_${title}`, one],
      [`_${title}s`, many],
    ]
  })
  return Object.fromEntries(values)
}

/** A noun within a sentence: in English without the capitals of a heading; words in capitals, as RFC, keep theirs. */
function within(noun: string, locale: Locale): string {
  if (locale !== 'en') return noun
  return noun.replace(/\b\p{Lu}(?=\p{Ll})/gu, (first) => first.toLowerCase())
}
