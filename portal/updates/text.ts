import { catalogue, type Say } from '../../words/catalogue.ts'

/** Texts of updates: a project's, one by itself, and all that is new. */
export const updateTexts = catalogue(
  {
    write: 'Write an update',
    writeHint: 'Everybody on this project can read it. Those who follow it get a mail.',
    send: 'Send',
    none: 'Nothing has been written here yet. Questions and news about the project go here.',
    noneReadOnly: 'Nothing has been written here yet. News about the project will appear here.',
    you: 'You',
    somebody: 'Somebody who has left',
    forPhase: 'for {phase}',
    isNew: 'New',
    comments: 'Answers',
    earlier: '{count, plural, one {Show one earlier answer} other {Show # earlier answers}}',
    answer: 'Answer',
    yourAnswer: 'Your answer',
    newer: 'Newer',
    older: 'Older',
    turn: 'Older and newer',
    laterAnswers: 'Later answers',
    earlierAnswers: 'Earlier answers',
    threadTitle: 'Update by {author}',
    myThreadTitle: 'Your update',
    allOfProject: 'All updates of {project}',
    newsTitle: 'Updates',
    news: '{count, plural, =0 {Nothing new} one {One new message} other {# new messages}} since your last visit, {when}.',
    newsMost: 'More than {most} new messages since your last visit, {when}.',
    newsFirst: 'Everything written on your projects. Next time you will see what is new since today.',
    sinceLastVisit: 'Since your last visit',
    seenBefore: 'Seen before',
    markSeen: 'Mark all as read',
    newsNone: 'Nothing has been written yet. What is written on your projects will appear here, the latest first.',
  },
  {
    write: 'Etwas schreiben',
    writeHint: 'Alle in diesem Projekt können es lesen. Wer ihm folgt, bekommt eine E-Mail.',
    send: 'Senden',
    none: 'Hier wurde noch nichts geschrieben. Fragen und Neues zum Projekt gehören hierher.',
    noneReadOnly: 'Hier wurde noch nichts geschrieben. Neues zum Projekt wird hier stehen.',
    you: 'Sie',
    somebody: 'Jemand, der nicht mehr dabei ist',
    forPhase: 'für {phase}',
    isNew: 'Neu',
    comments: 'Antworten',
    earlier: '{count, plural, one {Eine frühere Antwort zeigen} other {# frühere Antworten zeigen}}',
    answer: 'Antworten',
    yourAnswer: 'Ihre Antwort',
    newer: 'Neuere',
    older: 'Ältere',
    turn: 'Ältere und neuere',
    laterAnswers: 'Spätere Antworten',
    earlierAnswers: 'Frühere Antworten',
    threadTitle: 'Nachricht von {author}',
    myThreadTitle: 'Ihre Nachricht',
    allOfProject: 'Alle Neuigkeiten zu {project}',
    newsTitle: 'Neuigkeiten',
    news: '{count, plural, =0 {Nichts Neues} one {Eine neue Nachricht} other {# neue Nachrichten}} seit Ihrem letzten Besuch, {when}.',
    newsMost: 'Mehr als {most} neue Nachrichten seit Ihrem letzten Besuch, {when}.',
    newsFirst: 'Alles, was zu Ihren Projekten geschrieben wurde. Beim nächsten Mal sehen Sie, was seit heute neu ist.',
    sinceLastVisit: 'Seit Ihrem letzten Besuch',
    seenBefore: 'Schon gesehen',
    markSeen: 'Alles als gelesen markieren',
    newsNone:
      'Es wurde noch nichts geschrieben. Was zu Ihren Projekten geschrieben wird, steht hier, das Neueste zuerst.',
  },
)

export type UpdateSay = Say<keyof (typeof updateTexts)['en']>

/** What can be wrong with what was written. */
export const updateProblems = catalogue(
  {
    blank: 'Please write something first.',
    missing: 'Please write something first.',
    'too-long': 'This is longer than {longest, number} characters. Please shorten it, or add it to the documents.',
    'choose-phase': 'Please choose what it is for.',
  },
  {
    blank: 'Bitte schreiben Sie zuerst etwas.',
    missing: 'Bitte schreiben Sie zuerst etwas.',
    'too-long':
      'Das ist länger als {longest, number} Zeichen. Bitte kürzen Sie es, oder legen Sie es zu den Dokumenten.',
    'choose-phase': 'Bitte wählen Sie, wofür es ist.',
  },
)
