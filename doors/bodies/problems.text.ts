import { catalogue } from '../../words/catalogue.ts'

/** What can be wrong with a field of any form, by the key of the problem. Each process adds what its own fields can have. */
export const commonProblems = catalogue(
  {
    missing: 'Please fill this in.',
    'too-long': 'This is too long.',
    'too-short': 'This is too short.',
    wrong: 'This does not look right.',
    'no-day': 'This is not a day of the calendar.',
    'no-slash': 'A name has no / and no \\ in it.',
  },
  {
    missing: 'Bitte ausfüllen.',
    'too-long': 'Das ist zu lang.',
    'too-short': 'Das ist zu kurz.',
    wrong: 'Das sieht nicht richtig aus.',
    'no-day': 'Das ist kein Tag des Kalenders.',
    'no-slash': 'In einem Namen steht weder / noch \\.',
  },
)
