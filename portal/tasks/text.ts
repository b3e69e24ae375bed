import { catalogue } from '../../words/catalogue.ts'

/** Texts of one task and what is written about it. */
export const taskTexts = catalogue(
  {
    assignedTo: 'With {name}',
    yourAnswer: 'Your answer',
    write: 'Write about this {_task}',
    hint: 'Everybody on this {_project} can read it. Those who follow it get a mail.',
    forColleague: 'This answers what {name} was asked',
    forColleagues: 'This answers what was asked',
    answer: 'Send the answer',
    send: 'Send',
    messages: 'Messages about this {_task}',
  },
  {
    assignedTo: 'Bei {name}',
    yourAnswer: 'Ihre Antwort',
    write: 'Etwas dazu schreiben',
    hint: 'Alle Beteiligten können es lesen. Wer folgt, bekommt eine E-Mail.',
    forColleague: 'Das beantwortet, was {name} gefragt wurde',
    forColleagues: 'Das beantwortet, was gefragt wurde',
    answer: 'Antwort senden',
    send: 'Senden',
    messages: 'Nachrichten dazu',
  },
)
