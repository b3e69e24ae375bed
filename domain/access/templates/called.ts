import { type Locale, speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import { type Layout, type MainNoun, mainNouns, type NavigationItem, type Section } from '../layouts.ts'

/** A main noun, one of it or many. */
export type Called = MainNoun | `${MainNoun}s`

/** What a main noun is called in a language: as a layout template says, else (also without one) as every installation does. */
export function nameOf(called: Called, layout: Layout | undefined, locale: Locale): string {
  const noun = mainNouns.find((one) => one === called || `${one}s` === called)
  const words = noun && layout?.wording[noun]?.[locale]
  return words ? words[called === noun ? 'one' : 'many'] : speaker(labels, locale)(`MainNoun.${called}`)
}

/** What an item of the navigation is called in a language. */
export function wayName(item: NavigationItem, layout: Layout | undefined, locale: Locale): string {
  if (item === 'projects' || item === 'updates') return nameOf(item, layout, locale)
  return speaker(labels, locale)(`Navigation.${item}`)
}

/** What a section of a project is called in a language. */
export function sectionNameOf(section: Section, layout: Layout | undefined, locale: Locale): string {
  const noun = mainNouns.find((one) => `${one}s` === section)
  return noun ? nameOf(`${noun}s`, layout, locale) : speaker(labels, locale)(`Section.${section}`)
}
