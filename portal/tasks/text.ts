import { catalogue } from '../../words/catalogue.ts'

/** Texts of one task and what is written about it. */
export const taskTexts = catalogue(
  {
    assignedTo: 'With {name}',
    yourAnswer: 'Your answer',
    write: 'Write about this task',
    hint: 'Everybody on this project can read it. Those who follow it get a mail.',
    forColleague: 'This answers what {name} was asked',
    forColleagues: 'This answers what was asked',
    answer: 'Send the answer',
    send: 'Send',
    messages: 'Messages about this task',
  },
  {
    assignedTo: 'Bei {name}',
    yourAnswer: 'Ihre Antwort',
    write: 'Etwas zu dieser Aufgabe schreiben',
    hint: 'Alle in diesem Projekt können es lesen. Wer ihm folgt, bekommt eine E-Mail.',
    forColleague: 'Das beantwortet, was {name} gefragt wurde',
    forColleagues: 'Das beantwortet, was gefragt wurde',
    answer: 'Antwort senden',
    send: 'Senden',
    messages: 'Nachrichten zu dieser Aufgabe',
  },
)
