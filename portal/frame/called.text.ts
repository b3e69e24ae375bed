import { catalogue } from '../../words/catalogue.ts'

/** How many there are of the main nouns. */
export const countTexts = catalogue(
  {
    project: '{count, plural, one {# project} other {# projects}}',
    task: '{count, plural, one {# task} other {# tasks}}',
    milestone: '{count, plural, one {# milestone} other {# milestones}}',
    counted: '{count, number} {called}',
    next: '{called}, next',
  },
  {
    project: '{count, plural, one {# Projekt} other {# Projekte}}',
    task: '{count, plural, one {# Aufgabe} other {# Aufgaben}}',
    milestone: '{count, plural, one {# Meilenstein} other {# Meilensteine}}',
    counted: '{count, number} {called}',
    // Whatever its gender.
    next: '{called}, als Nächstes',
  },
)
