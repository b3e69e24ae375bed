import { type Locale, locales } from '../../../words/catalogue.ts'

const ending = { en: 'En', de: 'De' } as const satisfies Record<Locale, string>

type Told = 'name' | 'text'

/** The field in which the name or the text of a report is filled in for readers of one language. */
export type WordField = `${Told}${(typeof ending)[Locale]}`

/** What a report is called and says in a language, as it is filled in; what is not there at all says nothing of it. */
export type FilledWords = Partial<Record<WordField, string | null | undefined>>

/** The name of such a field. */
export const wordField = (told: Told, locale: Locale): WordField => `${told}${ending[locale]}`

/** All of them, in their order: of each language the name, then the text. */
export const wordFields: WordField[] = locales.flatMap((locale) => [
  wordField('name', locale),
  wordField('text', locale),
])

/** The names or texts that are filled in, by their languages; undefined where nothing is said of any. */
export function wordsFrom(told: Told, filled: FilledWords): Partial<Record<Locale, string>> | undefined {
  const words = locales.map((locale) => [locale, filled[wordField(told, locale)]] as const)
  if (words.every(([, word]) => word === undefined)) return undefined
  return Object.fromEntries(words.filter(([, word]) => word))
}

/** The field that a part of a definition is filled in with: `names.de` is `nameDe`. */
export function fieldOfWords(path: string): string {
  const [, told, locale] = /^(name|text)s\.(\w+)$/.exec(path) ?? []
  const known = locales.find((one) => one === locale)
  return known ? wordField(told as Told, known) : path
}
