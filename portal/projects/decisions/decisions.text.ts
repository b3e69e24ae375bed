import { catalogue } from '../../../words/catalogue.ts'

/** Texts of what was decided about a project. */
export const decisionTexts = catalogue(
  {
    none: 'What is decided about this {_project} will be here. At the moment nothing is.',
    new: 'Write down a decision',
    change: 'Change this decision',
    save: 'Save',
    decided: 'Decided {day}',
    decidedBy: 'Decided {day} by {name}',
    nobody: 'Nobody in particular',
    noteHint: 'The customer never sees this.',
  },
  {
    none: 'Hier steht, was entschieden wird. Zurzeit ist es nichts.',
    new: 'Entscheidung festhalten',
    change: 'Diese Entscheidung ändern',
    save: 'Speichern',
    decided: 'Entschieden {day}',
    decidedBy: 'Entschieden {day} von {name}',
    nobody: 'Niemand Bestimmtes',
    noteHint: 'Der Kunde sieht das nie.',
  },
)
