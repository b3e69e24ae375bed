import { catalogue } from '../../../words/catalogue.ts'

/** The forms by which groups and teams are made and changed. */
export const setFormTexts = catalogue(
  {
    'create-set-text': 'People of one organisation, with whom things can be shared at once. Nobody is in it yet.',
    'create-set-button': 'Make it',
    'rename-set-text': 'Everybody sees the new name from their next click on.',
    'rename-set-button': 'Rename',
    'add-member-text':
      'Whoever is put into it gets into what is shared with it, from their next click on, as far as their own access level goes.',
    'add-member-opens': 'That is now: {things}.',
    'add-member-opens-nothing': 'Nothing is shared with it now.',
    'add-member-button': 'Add this person',
    'take-member-text':
      'What is shared with it is closed to them from their next click on, unless it reaches them in another way too.',
    'take-member-button': 'Take this person out',
    'delete-set-text':
      'It is deleted, and cannot be brought back; the people in it stay in their organisation. What is shared with it ends, and is shown first.',
    'delete-set-button': 'Delete it',
    'delete-set-ends':
      'This is shared with it, and ends for whoever is in it, unless it reaches them in another way too.',
    'delete-set-shared': 'Shared with it',
    'set-thing': 'What',
    member: 'Person',
  },
  {
    'create-set-text':
      'Personen einer Organisation, mit denen sich etwas zugleich teilen lässt. Noch gehört niemand dazu.',
    'create-set-button': 'Anlegen',
    'rename-set-text': 'Alle sehen den neuen Namen ab dem nächsten Klick.',
    'rename-set-button': 'Umbenennen',
    'add-member-text':
      'Wer dazukommt, kommt ab dem nächsten Klick in das hinein, was damit geteilt ist, so weit die eigene Zugriffsstufe reicht.',
    'add-member-opens': 'Das ist jetzt: {things}.',
    'add-member-opens-nothing': 'Jetzt ist nichts damit geteilt.',
    'add-member-button': 'Person hinzufügen',
    'take-member-text':
      'Was damit geteilt ist, ist für die Person ab dem nächsten Klick geschlossen, sofern es nicht auch auf anderem Weg zu ihr kommt.',
    'take-member-button': 'Person herausnehmen',
    'delete-set-text':
      'Wird gelöscht und lässt sich nicht zurückholen; die Personen bleiben in ihrer Organisation. Was damit geteilt ist, endet und wird zuerst gezeigt.',
    'delete-set-button': 'Löschen',
    'delete-set-ends':
      'Das ist damit geteilt und endet für alle darin, sofern es nicht auch auf anderem Weg zu ihnen kommt.',
    'delete-set-shared': 'Damit geteilt',
    'set-thing': 'Was',
    member: 'Person',
  },
)
