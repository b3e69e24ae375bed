/** @database empty */
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { type Catalogue, locales, speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import { saysPlainly } from './plainly.ts'

/** Labels of the back-office alone, which says the usual words. */
const backOffice = ['Subject.ProjectAccessLevel', 'Organisation.daysAfterClose']

const rooms = ['portal', 'emails', 'domain', 'doors']
const files = rooms.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(^|[./])text\.ts$/.test(name))
    .map((name) => join(room, name)),
)

/** Every text that the portal and its mails can say, and where it stands. */
async function allTexts(): Promise<{ at: string; locale: (typeof locales)[number]; text: string }[]> {
  const catalogues: [string, string, Catalogue][] = [['words', 'labels', labels]]
  for (const file of files) {
    const texts: Record<string, Catalogue> = await import(resolve(file))
    catalogues.push(...Object.entries(texts).map(([name, one]): [string, string, Catalogue] => [file, name, one]))
  }
  return catalogues.flatMap(([file, name, texts]) =>
    locales.flatMap((locale) =>
      Object.entries(texts[locale] ?? {})
        .filter(([key]) => !backOffice.includes(key))
        .map(([key, text]) => ({ at: `${file} ${name} ${key}`, locale, text })),
    ),
  )
}

/** What stands in a text but for its values, the branches of a choice each by itself. */
const written = (text: string) =>
  text
    .replaceAll(/\{\w+(, number)?\}/g, '#')
    .replaceAll(/\{\w+, (plural|select),|[{}]|=\d|\b(one|other)\b(?= *\{)/g, ' ')

test('no text names a main noun by itself: each is a value, which the layout may call otherwise', async () => {
  const texts = await allTexts()
  expect(texts.length).toBeGreaterThan(2_000)
  expect(texts.filter(({ text, locale }) => saysPlainly(written(text), locale).length > 0)).toEqual([])
})

/** What would have to follow the gender, or the case, of a noun that nobody knows yet. */
const bound = {
  en: /\b(a|an) \{_\w+\}/i,
  de: new RegExp(
    [
      String.raw`\b(d(ie|er|as|em|en|es)|(ein|kein|dies|jed|ihr|unser|ganz|neu|erst)\w*|zu[mr]|beim|im|am|vom|\w+(es|er)) \{_\w+[a-rt-z]\}`,
      // Many of them in the dative or genitive.
      String.raw`\b(den|de[rs]|zu|mit|von|bei|aus|nach|seit|in|unter|an|(dies|all|kein|ihr|unser)e[nr]) \{_\w+s\}`,
    ].join('|'),
    'i',
  ),
}

test('no article, and nothing else that follows its gender or case, stands before a main noun', async () => {
  const texts = (await allTexts()).filter(({ text, locale }) => bound[locale].test(text))
  expect(texts.map(({ at, text }) => `${at}: ${text}`)).toEqual([])
})

test('a noun within a sentence has no capital in English, unless all of it has', () => {
  const texts = { en: { it: 'Add {_documents}. {_Documents}' }, de: { it: '{_Documents}, {_documents}' } }
  const called = (en: string, de: string) => ({ document: { en: { one: en, many: en }, de: { one: de, many: de } } })
  const say = (locale: 'en' | 'de', en: string, de = '') => speaker(texts, { locale, wording: called(en, de) })('it')
  expect(say('en', 'Work Orders')).toBe('Add work orders. Work Orders')
  expect(say('en', 'RFC papers')).toBe('Add RFC papers. RFC papers')
  expect(say('de', '', 'Aufträge')).toBe('Aufträge, Aufträge')
  expect(speaker(texts, 'en')('it')).toBe('Add documents. Documents')
})
