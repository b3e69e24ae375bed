import { type MainNoun, mainNouns, type Section } from '../../domain/access/layouts.ts'
import { speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import type { Reader } from '../reader.ts'
import { countTexts } from './called.text.ts'

type Whose = Pick<Reader, 'actor' | 'locale'>

/** What a main noun is called to its reader, one of it (`project`) or many (`projects`): as their layout template says, else as every
 *  installation does. The one place where navigation, headings and lists learn it. */
export function calling({ actor, locale }: Whose): (called: MainNoun | `${MainNoun}s`) => string {
  const say = speaker(labels, locale)
  return (called) => {
    const noun = nounIn(called)
    const words = noun && actor?.layout.wording[noun]?.[locale]
    return words ? words[called === noun ? 'one' : 'many'] : say(`MainNoun.${called}`)
  }
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
export function sectionName(section: Section, reader: Whose): string {
  const called = mainNouns.find((noun) => `${noun}s` === section)
  return called ? calling(reader)(`${called}s`) : speaker(labels, reader.locale)(`Section.${section}`)
}

const nounIn = (called: string) => mainNouns.find((noun) => noun === called || `${noun}s` === called)
