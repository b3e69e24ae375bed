import type { Locale } from '../../words/catalogue.ts'
import type { Wording } from '../../words/main-nouns.ts'

const plain = {
  en: /\b(project|task|milestone|document|update)s?\b/gi,
  de: /\w*(projekt|aufgabe|meilenstein|dokument|neuigkeit)\w*/gi,
}

/** The main nouns that a text says by themselves, as every installation does. */
export const saysPlainly = (text: string, locale: Locale): string[] => text.match(plain[locale]) ?? []

const called = (en: [string, string], de: [string, string]) => ({
  en: { one: en[0], many: en[1] },
  de: { one: de[0], many: de[1] },
})

/** Another word for every main noun. */
export const renamed: Wording = {
  project: called(['Engagement', 'Engagements'], ['Auftrag', 'Aufträge']),
  task: called(['Action', 'Actions'], ['Schritt', 'Schritte']),
  milestone: called(['Gate', 'Gates'], ['Tor', 'Tore']),
  document: called(['Paper', 'Papers'], ['Unterlage', 'Unterlagen']),
  update: called(['Bulletin', 'Bulletins'], ['Mitteilung', 'Mitteilungen']),
}
