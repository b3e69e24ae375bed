import { pairs } from '../../../words/pairs.ts'

/** What a report and its columns are called, and what it says, in each language, as its form asks for it. */
export const wordFormTexts = pairs({
  nameEn: ['Name for readers of English, if it is another one', 'Name auf Englisch, falls er anders lautet'],
  nameDe: ['Name for readers of German, if it is another one', 'Name auf Deutsch, falls er anders lautet'],
  textEn: ['Text above the rows, in English', 'Text über den Zeilen, auf Englisch'],
  'textEn-hint': [
    'Also for readers of another language, where there is none in theirs. A blank line begins a paragraph.',
    'Auch für Leser einer anderen Sprache, wo es in dieser keinen gibt. Eine leere Zeile beginnt einen Absatz.',
  ],
  textDe: ['Text above the rows, in German', 'Text über den Zeilen, auf Deutsch'],
  'heading-en': ['In English', 'Auf Englisch'],
  'heading-de': ['In German', 'Auf Deutsch'],
})
