import { catalogue } from '../../words/catalogue.ts'

/** What belongs to another organisation that somebody may act for. */
export const elsewhereTexts = catalogue(
  {
    title: 'This is in your other organisation',
    'title-stranger': 'This page was opened for somebody else',
    project: 'The {_project} “{name}” is among what you see for {organisation}. You act for {now} now.',
    task: 'The {_task} “{name}” is among what you see for {organisation}. You act for {now} now.',
    document: 'The {_document} “{name}” is among what you see for {organisation}. You act for {now} now.',
    update: 'This message about “{name}” is among what you see for {organisation}. You act for {now} now.',
    row: '“{name}” is among what you see for {organisation}. You act for {now} now.',
    unnamed: 'It is among what you see for {organisation}. You act for {now} now.',
    shownFor: 'The page that you sent this from was opened for {organisation}. You act for {now} now.',
    stranger: 'While the page that you sent this from was open, you have signed in anew. You act for {now} now.',
    kept: 'It has not been sent yet. What you wrote is kept here.',
    nothingDone: 'Nothing has been changed yet.',
    filesGone: 'Nothing has been added yet, and the files were not kept: please choose them again there.',
    yours: 'What you wrote',
    goOn: 'Switch to {organisation} and go on',
    send: 'Switch to {organisation} and send',
    sendNow: 'Send for {now}',
    home: 'Go to the start page',
  },
  {
    title: 'Das ist in Ihrer anderen Organisation',
    'title-stranger': 'Diese Seite war für jemand anderen geöffnet',
    project: '{_Project} „{name}“ gehört zu dem, was Sie für {organisation} sehen. Gerade handeln Sie für {now}.',
    task: '{_Task} „{name}“ gehört zu dem, was Sie für {organisation} sehen. Gerade handeln Sie für {now}.',
    document: '{_Document} „{name}“ gehört zu dem, was Sie für {organisation} sehen. Gerade handeln Sie für {now}.',
    update:
      'Diese Nachricht zu „{name}“ gehört zu dem, was Sie für {organisation} sehen. Gerade handeln Sie für {now}.',
    row: '„{name}“ gehört zu dem, was Sie für {organisation} sehen. Gerade handeln Sie für {now}.',
    unnamed: 'Es gehört zu dem, was Sie für {organisation} sehen. Gerade handeln Sie für {now}.',
    shownFor:
      'Die Seite, von der Sie das gesendet haben, war für {organisation} geöffnet. Gerade handeln Sie für {now}.',
    stranger:
      'Während die Seite offen war, von der Sie das gesendet haben, haben Sie sich neu angemeldet. Gerade handeln Sie für {now}.',
    kept: 'Es ist noch nicht gesendet. Was Sie geschrieben haben, steht noch hier.',
    nothingDone: 'Es wurde noch nichts geändert.',
    filesGone:
      'Es wurde noch nichts hinzugefügt, und die Dateien sind nicht mehr da: Bitte wählen Sie sie dort noch einmal.',
    yours: 'Was Sie geschrieben haben',
    goOn: 'Zu {organisation} wechseln und weitergehen',
    send: 'Zu {organisation} wechseln und senden',
    sendNow: 'Für {now} senden',
    home: 'Zur Startseite',
  },
)
