import { pairs } from '../../../words/pairs.ts'

/** Why a task cannot wait for another one. */
export const dependencyProblems = pairs({
  'waits-for-itself': ['It cannot wait for itself.', 'Auf sich selbst zu warten geht nicht.'],
  'waits-already': ['It waits for that one already.', 'Darauf wird schon gewartet.'],
  'waits-in-circle': [
    'That one waits for this one already, by itself or through others: each would wait for the other for ever.',
    'Umgekehrt wird schon gewartet, unmittelbar oder über andere: Beide würden ewig aufeinander warten.',
  ],
  'other-project': ['Both must be in the same place ({_Project}).', 'Beides muss am selben Ort liegen ({_Project}).'],
})
