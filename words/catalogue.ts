import { IntlMessageFormat } from 'intl-messageformat'
import { nounValues, type Wording } from './main-nouns.ts'

/** Languages every text is written in. */
export const locales = ['en', 'de'] as const
export type Locale = (typeof locales)[number]

/** The texts of a room in every language, as ICU messages. */
export type Catalogue<Key extends string = string> = Record<Locale, Record<Key, string>>
export type Values = Record<string, string | number | boolean | Date | null | undefined>

/** Whoever a text is said to: their language, and what the main nouns are called to them. */
export type Hearer = { locale: Locale; wording?: Wording | undefined }

/** Says a text of a catalogue in one language. */
export type Say<Key extends string = string> = (key: Key, values?: Values) => string

/** Two languages side by side: the German one is checked to have exactly the English one's keys. */
export function catalogue<const Texts extends Record<string, string>>(
  en: Texts,
  de: Record<keyof Texts & string, string>,
): Catalogue<keyof Texts & string> {
  return { en, de }
}

/** Several catalogues as one. Throws where two of them say different things by one key: one would be heard in the place of the other. */
export function joined<Parts extends Catalogue[]>(...parts: Parts): Catalogue<KeyIn<Parts[number]>> {
  const side = (locale: Locale) => {
    const all: Record<string, string> = {}
    for (const [key, text] of parts.flatMap((part) => Object.entries<string>(part[locale]))) {
      if ((all[key] ?? text) !== text) throw new TypeError(`Two texts for ${key}: ${all[key]}, ${text}`)
      all[key] = text
    }
    return all as Record<KeyIn<Parts[number]>, string>
  }
  return { en: side('en'), de: side('de') }
}

type KeyIn<Part> = Part extends Catalogue ? keyof Part['en'] & string : never

/** A speaker of a catalogue to somebody, or in a language alone, with the usual nouns. A text names a main noun by its value, as `{_project}`, and
 *  so that no article, nor any other word that follows its gender, goes with it: `test/words/main-nouns.test.ts`. Throws on an unknown key. */
export function speaker<Key extends string>(texts: Catalogue<Key>, to: Hearer | Locale): Say<Key> {
  const { locale, wording }: Hearer = typeof to === 'string' ? { locale: to } : to
  return (key, values) => {
    const text = texts[locale][key]
    if (text === undefined) throw new RangeError(`No text for ${key}`)
    if (!text.includes('{')) return text
    if (!text.includes('{_')) return String(compiled(text, locale).format(values))
    const nouns = nounValues(locale, wording)
    if (namesAlone(text)) return text.replaceAll(/\{(_\w+)\}/g, (_, noun: string) => nouns[noun] ?? '')
    return String(compiled(text, locale).format({ ...values, ...nouns }))
  }
}

/** Whether a text has no other values than main nouns, so that it needs no format; an apostrophe may quote. */
const namesAlone = (text: string) => !text.includes("'") && !text.replaceAll(/\{_\w+\}/g, '').includes('{')

const known = new Map<string, IntlMessageFormat>()

function compiled(text: string, locale: Locale): IntlMessageFormat {
  const key = `${locale} ${text}`
  const found = known.get(key) ?? new IntlMessageFormat(text, locale, undefined, { ignoreTag: true })
  known.set(key, found)
  return found
}
