import type { Section } from '../../domain/access/layouts.ts'
import { type Called, nameOf, sectionNameOf } from '../../domain/access/templates/called.ts'
import { speaker } from '../../words/catalogue.ts'
import type { Reader } from '../reader.ts'
import { countTexts } from './called.text.ts'

type Whose = Pick<Reader, 'actor' | 'locale'>

/** What a main noun is called to its reader, one of it (`project`) or many (`projects`): the one place where navigation, headings and lists
 *  learn it. */
export function calling({ actor, locale }: Whose): (called: Called) => string {
  return (called) => nameOf(called, actor?.layout, locale)
}

/** So many of a main noun, as a text. */
export function counting(reader: Whose): (count: number, noun: 'project' | 'task' | 'milestone') => string {
  const say = speaker(countTexts, reader.locale)
  const called = calling(reader)
  return (count, noun) =>
    reader.actor?.layout.wording[noun]
      ? say('counted', { count, called: called(count === 1 ? noun : `${noun}s`) })
      : say(noun, { count })
}

/** What a heading of milestones that come next says: the usual words, unless they are called otherwise. */
export function comingNext(reader: Whose, noun: 'milestone' | 'milestones', usual: string): string {
  if (!reader.actor?.layout.wording.milestone) return usual
  return speaker(countTexts, reader.locale)('next', { called: calling(reader)(noun) })
}

/** What a section of a project is called to its reader. */
export function sectionName(section: Section, { actor, locale }: Whose): string {
  return sectionNameOf(section, actor?.layout, locale)
}
