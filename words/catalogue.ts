import { IntlMessageFormat } from 'intl-messageformat'

/** Languages every text is written in. */
export const locales = ['en', 'de'] as const
export type Locale = (typeof locales)[number]

/** The texts of a room in every language, as ICU messages. */
export type Catalogue<Key extends string = string> = Record<Locale, Record<Key, string>>
export type Values = Record<string, string | number | boolean | Date | null | undefined>

/** Says a text of a catalogue in one language. */
export type Say<Key extends string = string> = (key: Key, values?: Values) => string

/** Two languages side by side: the German one is checked to have exactly the English one's keys. */
export function catalogue<const Texts extends Record<string, string>>(
  en: Texts,
  de: Record<keyof Texts & string, string>,
): Catalogue<keyof Texts & string> {
  return { en, de }
}

/** Several catalogues as one. */
export function joined<Parts extends Catalogue[]>(...parts: Parts): Catalogue<KeyIn<Parts[number]>> {
  const side = (locale: Locale) => Object.assign({}, ...parts.map((part) => part[locale]))
  return { en: side('en'), de: side('de') }
}

type KeyIn<Part> = Part extends Catalogue ? keyof Part['en'] & string : never

/** A speaker of a catalogue in a language; dates among the values are told in that time zone. Throws on an unknown key. */
export function speaker<Key extends string>(texts: Catalogue<Key>, locale: Locale): Say<Key> {
  return (key, values) => {
    const text = texts[locale][key]
    if (text === undefined) throw new RangeError(`No text for ${key}`)
    return text.includes('{') ? String(compiled(text, locale).format(values)) : text
  }
}

const known = new Map<string, IntlMessageFormat>()

function compiled(text: string, locale: Locale): IntlMessageFormat {
  const key = `${locale} ${text}`
  const found = known.get(key) ?? new IntlMessageFormat(text, locale, undefined, { ignoreTag: true })
  known.set(key, found)
  return found
}
