import { pairs } from '../../words/pairs.ts'

/** What can be wrong with a report that somebody makes. */
export const reportProblems = pairs({
  'no-number': ['Please write a number.', 'Bitte schreiben Sie eine Zahl.'],
  'columns-wrong': ['Please choose at least one column.', 'Bitte wählen Sie mindestens eine Spalte.'],
  'columns-unknown-field': ['Please choose something of this.', 'Bitte wählen Sie etwas hiervon.'],
  'groupBy-unknown-field': [
    'Rows stand under one of the columns above. Please choose that column as well.',
    'Zeilen stehen unter einer der Spalten oben. Bitte wählen Sie auch diese Spalte.',
  ],
  'totals-unknown-field': [
    'Columns of this report are added up. Please choose them above as well.',
    'Zusammengezählt werden Spalten dieses Berichts. Bitte wählen Sie sie auch oben.',
  ],
  'open-unknown-field': ['Please choose something of this.', 'Bitte wählen Sie etwas hiervon.'],
  'sort-unknown-field': ['Please choose something of this.', 'Bitte wählen Sie etwas hiervon.'],
  'too-many-reports': [
    'You have as many reports of your own as one can have ({mostReports}). Please delete one of them first.',
    'Mehr eigene Berichte als {mostReports} kann man nicht haben. Bitte löschen Sie zuerst einen davon.',
  ],
  'too-many-shared': [
    'Your organisation has {mostShared} reports that everybody finds, and cannot have more. Save this one for yourself, or have one of those deleted.',
    'Ihre Organisation hat schon {mostShared} Berichte, die alle finden; mehr geht nicht. Speichern Sie diesen für sich, oder lassen Sie einen davon löschen.',
  ],
})
