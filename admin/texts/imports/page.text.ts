import { pairs } from '../../../words/pairs.ts'

/** The page of an import. */
export const importPageTexts = pairs({
  'checked-refused': [
    'Checked: {count, plural, one {# line cannot be imported as it is} other {# lines cannot be imported as they are}}',
    'Geprüft: {count, plural, one {# Zeile lässt} other {# Zeilen lassen}} sich so nicht importieren',
  ],
  'step-file': ['File', 'Datei'],
  'step-columns': ['Columns', 'Spalten'],
  'step-check': ['Check', 'Prüfung'],
  'step-import': ['Import', 'Import'],
  progress: ['{progress} of {total} lines', '{progress} von {total} Zeilen'],
  'first-lines': ['The first {count} of them.', 'Die ersten {count} davon.'],
  line: ['Line', 'Zeile'],
  column: ['Column', 'Spalte'],
  why: ['Why', 'Warum'],
  what: ['What', 'Was'],
})
