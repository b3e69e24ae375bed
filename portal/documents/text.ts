import { catalogue, type Say } from '../../words/catalogue.ts'

/** Texts of a project's documents. */
export const documentTexts = catalogue(
  {
    choose: 'Add documents',
    chooseHint: 'Up to {most} at once, each up to {largest}. Everybody on this project can download them.',
    add: 'Add',
    sending: 'Sending',
    added: '{count, plural, one {The document has} other {# documents have}} been added.',
    interrupted: 'The connection broke off, and nothing was added. Please try again.',
    none: 'There are no documents here yet. Add the first one above.',
    noneReadOnly: 'There are no documents here yet. What belongs to the project will be here for download.',
    name: 'Document',
    kind: 'Kind',
    size: 'Size',
    creator: 'Added by',
    createdAt: 'Added',
    unnamed: 'Document',
    actions: 'Delete',
    delete: 'Delete',
    deleteOf: 'Delete {name}',
    deleteSure: 'It will be gone for everybody, and cannot be brought back.',
    deleteNow: 'Delete for good',
    forPhase: 'for {phase}',
    pdf: 'PDF',
    picture: 'Picture',
    text: 'Text',
    writing: 'Written document',
    spreadsheet: 'Spreadsheet',
    presentation: 'Presentation',
    archive: 'Archive',
    recording: 'Recording',
    other: 'File',
  },
  {
    choose: 'Dokumente hinzufügen',
    chooseHint: 'Bis zu {most} auf einmal, jedes bis {largest}. Alle in diesem Projekt können sie herunterladen.',
    add: 'Hinzufügen',
    sending: 'Wird gesendet',
    added: '{count, plural, one {Das Dokument wurde} other {# Dokumente wurden}} hinzugefügt.',
    interrupted: 'Die Verbindung ist abgebrochen, es wurde nichts hinzugefügt. Bitte versuchen Sie es noch einmal.',
    none: 'Hier sind noch keine Dokumente. Fügen Sie oben das erste hinzu.',
    noneReadOnly: 'Hier sind noch keine Dokumente. Was zum Projekt gehört, liegt hier dann zum Herunterladen.',
    name: 'Dokument',
    kind: 'Art',
    size: 'Größe',
    creator: 'Von',
    createdAt: 'Hinzugefügt',
    unnamed: 'Dokument',
    actions: 'Löschen',
    delete: 'Löschen',
    deleteOf: '{name} löschen',
    deleteSure: 'Es ist dann für alle weg und kann nicht zurückgeholt werden.',
    deleteNow: 'Endgültig löschen',
    forPhase: 'für {phase}',
    pdf: 'PDF',
    picture: 'Bild',
    text: 'Text',
    writing: 'Textdokument',
    spreadsheet: 'Tabelle',
    presentation: 'Präsentation',
    archive: 'Archiv',
    recording: 'Aufnahme',
    other: 'Datei',
  },
)

export type DocumentSay = Say<keyof (typeof documentTexts)['en']>

/** What can be wrong with an upload: what happened, what was kept, what to do. */
export const documentProblems = catalogue(
  {
    missing: 'Please choose a document first.',
    'too-large': 'A document is larger than {largest}, so nothing was added. Please make it smaller or split it.',
    'too-many': 'These are more than {most} documents, so nothing was added. Please add them in several goes.',
    'no-room':
      'There is no room for documents at the moment, so nothing was added. We have been told; please try again later.',
    interrupted: 'The upload broke off, and nothing was added. Please try again.',
    'comes-late': 'This has to come before the documents.',
    'choose-phase': 'Please choose what it is for.',
  },
  {
    missing: 'Bitte wählen Sie zuerst ein Dokument.',
    'too-large':
      'Ein Dokument ist größer als {largest}, darum wurde nichts hinzugefügt. Bitte verkleinern oder teilen Sie es.',
    'too-many':
      'Das sind mehr als {most} Dokumente, darum wurde nichts hinzugefügt. Bitte fügen Sie sie nach und nach hinzu.',
    'no-room':
      'Im Moment ist kein Platz für Dokumente, darum wurde nichts hinzugefügt. Wir wissen Bescheid; bitte versuchen Sie es später noch einmal.',
    interrupted: 'Das Hochladen ist abgebrochen, es wurde nichts hinzugefügt. Bitte versuchen Sie es noch einmal.',
    'comes-late': 'Das muss vor den Dokumenten kommen.',
    'choose-phase': 'Bitte wählen Sie, wofür es ist.',
  },
)
