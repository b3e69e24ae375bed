import { catalogue } from '../../words/catalogue.ts'

/** What can be wrong with files that are added. */
export const fileProblems = catalogue(
  {
    'files-missing': 'Please choose a file first.',
    'too-large': 'A file is larger than {largest}, so nothing was added. Please make it smaller or split it.',
    'too-many': 'These are more than {most} files, so nothing was added. Please add them in several goes.',
    'no-room':
      'There is no room for files at the moment, so nothing was added. We have been told; please try again later.',
    interrupted: 'The upload broke off, and nothing was added. Please try again.',
  },
  {
    'files-missing': 'Bitte wählen Sie zuerst eine Datei.',
    'too-large':
      'Eine Datei ist größer als {largest}, darum wurde nichts hinzugefügt. Bitte verkleinern oder teilen Sie sie.',
    'too-many':
      'Das sind mehr als {most} Dateien, darum wurde nichts hinzugefügt. Bitte fügen Sie sie nach und nach hinzu.',
    'no-room':
      'Im Moment ist kein Platz für Dateien, darum wurde nichts hinzugefügt. Wir wissen Bescheid; bitte versuchen Sie es später noch einmal.',
    interrupted: 'Das Hochladen ist abgebrochen, es wurde nichts hinzugefügt. Bitte versuchen Sie es noch einmal.',
  },
)
