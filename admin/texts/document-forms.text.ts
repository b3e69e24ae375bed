import { pairs } from '../../words/pairs.ts'

/** The forms of documents. */
export const documentFormTexts = pairs({
  'rename-document-text': [
    'Gives the document another name. Its ending stays, and need not be written.',
    'Gibt dem Dokument einen anderen Namen. Seine Endung bleibt und muss nicht geschrieben werden.',
  ],
  'rename-document-button': ['Save the name', 'Namen speichern'],
  'delete-document-text': [
    'It will be gone for everybody, and cannot be brought back.',
    'Es ist dann für alle weg und kann nicht zurückgeholt werden.',
  ],
  'delete-document-button': ['Delete for good', 'Endgültig löschen'],
})
