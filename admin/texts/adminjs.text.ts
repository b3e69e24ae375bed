import { pairs } from './pairs.ts'

/** AdminJS's own words where ours are better: nobody who works here has to know what a record is. */
export const messageTexts = pairs({
  successfullyCreated: ['Saved.', 'Gespeichert.'],
  successfullyUpdated: ['Saved.', 'Gespeichert.'],
  successfullyDeleted: ['Deleted.', 'Gelöscht.'],
  successfullyBulkDeleted: ['Deleted.', 'Gelöscht.'],
  successfullyBulkDeleted_plural: ['All {{count}} deleted.', 'Alle {{count}} gelöscht.'],
  thereWereValidationErrors: [
    'Nothing was saved: please look below.',
    'Nichts gespeichert: Bitte sehen Sie unten nach.',
  ],
  forbiddenError: [
    'You have no right to do that. Nothing was changed.',
    'Dazu haben Sie kein Recht. Nichts wurde geändert.',
  ],
  anyForbiddenError: [
    'You have no right to do that. Nothing was changed.',
    'Dazu haben Sie kein Recht. Nichts wurde geändert.',
  ],
  errorFetchingRecords: ['This could not be shown.', 'Das ließ sich nicht zeigen.'],
  errorFetchingRecord: ['There is nothing here, or not for you.', 'Hier ist nichts, oder nicht für Sie.'],
  error404Resource: ['There is nothing here, or not for you.', 'Hier ist nichts, oder nicht für Sie.'],
  error404Action: ['There is nothing here, or not for you.', 'Hier ist nichts, oder nicht für Sie.'],
  error404Record: ['There is nothing here, or not for you.', 'Hier ist nichts, oder nicht für Sie.'],
  notSent: [
    'This could not be sent. Nothing was changed; please try again.',
    'Das ließ sich nicht senden. Nichts wurde geändert; bitte noch einmal.',
  ],
  typeToFind: ['Type to find', 'Tippen, um zu finden'],
  finding: ['Looking …', 'Wird gesucht …'],
  nothingFound: ['Nothing is called that.', 'Nichts heißt so.'],
  found: ['{{count}} found', '{{count}} gefunden'],
  cannotBeSeen: ['Something you cannot see.', 'Etwas, das Sie nicht sehen.'],
  noRecords: ['Nothing fits the filter.', 'Nichts passt zum Filter.'],
  noRecordsInResource: ['There is nothing here yet.', 'Hier ist noch nichts.'],
  confirmDelete: ['Delete this for good?', 'Das endgültig löschen?'],
  confirmDeleteMany: ['Delete all of this for good?', 'Das alles endgültig löschen?'],
  notAllThere: [
    'Nothing was deleted: one of them is not there any more, or not for you.',
    'Nichts gelöscht: Eines davon gibt es nicht mehr, oder nicht für Sie.',
  ],
  bulkDeleteError: [
    'Nothing was deleted: something still belongs to one of them.',
    'Nichts gelöscht: Zu einem davon gehört noch etwas.',
  ],
  pageNotFound_title: ['There is nothing here', 'Hier ist nichts'],
  pageNotFound_subtitle: [
    'The address may be mistyped or out of date.',
    'Die Adresse ist vielleicht vertippt oder veraltet.',
  ],
})

export const buttonTexts = pairs({
  chooseAnother: ['Choose another', 'Etwas anderes wählen'],
  createFirstRecord: ['Create the first', 'Das erste anlegen'],
  applyChanges: ['Filter', 'Filtern'],
  resetFilter: ['Without filter', 'Ohne Filter'],
  cancel: ['Cancel', 'Abbrechen'],
  close: ['Close', 'Schließen'],
  logout: ['Sign out', 'Abmelden'],
})

export const actionTexts = pairs({
  new: ['New', 'Neu'],
  edit: ['Change', 'Ändern'],
  show: ['Open', 'Öffnen'],
  list: ['All', 'Alle'],
  delete: ['Delete', 'Löschen'],
  bulkDelete: ['Delete', 'Löschen'],
  export: ['Export as CSV', 'Als CSV ausgeben'],
  onboard: ['Onboard a customer', 'Kunden anlegen'],
  invite: ['Invite a person', 'Person einladen'],
  disable: ['Disable', 'Sperren'],
  resend: ['Send again', 'Noch einmal senden'],
  settle: ['Settle', 'Klären'],
  share: ['Share', 'Teilen'],
  run: ['Run now', 'Jetzt erstellen'],
  test: ['Send to me', 'Mir senden'],
  resume: ['Go on', 'Weiterlaufen lassen'],
  pause: ['Pause', 'Anhalten'],
  change: ['Change', 'Ändern'],
  schedule: ['Schedule it', 'Zeitplan dafür'],
  unshare: ['End the share', 'Freigabe beenden'],
  'write-project': ['Report on projects', 'Bericht über Projekte'],
  'write-task': ['Report on tasks', 'Bericht über Aufgaben'],
  'write-milestone': ['Report on milestones', 'Bericht über Meilensteine'],
})

export const labelTexts = pairs({
  navigation: ['Menu', 'Menü'],
  dashboard: ['Today', 'Heute'],
  way: ['Where this is', 'Wo das ist'],
  filters: ['Filter', 'Filter'],
  from: ['From', 'Von'],
  to: ['To', 'Bis'],
  yes: ['Yes', 'Ja'],
  no: ['No', 'Nein'],
  choose: ['Choose {{title}}', '{{title}} auswählen'],
  chooseAll: ['Choose all on this page', 'Alle auf dieser Seite auswählen'],
  selectedRecords: ['{{selected}} chosen', '{{selected}} ausgewählt'],
  more: ['More for {{title}}', 'Mehr zu {{title}}'],
  pages: ['Pages', 'Seiten'],
  range: ['{{first}} to {{last}} of {{total}}', '{{first}} bis {{last}} von {{total}}'],
  previous: ['Previous', 'Vorige'],
  next: ['Next', 'Nächste'],
})
