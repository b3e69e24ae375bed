import { pairs } from '../../../words/pairs.ts'

/** What is wrong with a file, with a line of one that is imported, and why an import did nothing. */
export const fileProblems = pairs({
  'no-pdf': [
    'This is no PDF. Choose the invoice as a PDF file.',
    'Das ist kein PDF. Wählen Sie die Rechnung als PDF-Datei.',
  ],
  'not-held': [
    'This file is not there any more. Choose it once more.',
    'Diese Datei ist nicht mehr da. Wählen Sie sie noch einmal.',
  ],
  'file-taken': [
    'This file is at another invoice already. Choose it once more.',
    'Diese Datei ist schon bei einer anderen Rechnung. Wählen Sie sie noch einmal.',
  ],
  'file-empty': ['There is nothing in this file.', 'In dieser Datei steht nichts.'],
  'file-too-large': [
    'This file is larger than {most} MB. Split it into several.',
    'Diese Datei ist größer als {most} MB. Teilen Sie sie auf.',
  ],
  'file-of-spreadsheet': [
    'This is a spreadsheet. Save it as CSV there, and choose that file.',
    'Das ist eine Tabellendatei. Speichern Sie sie dort als CSV, und wählen Sie diese Datei.',
  ],
  'file-not-text': [
    'This file holds no text. Save the table as CSV, and choose that file.',
    'Diese Datei enthält keinen Text. Speichern Sie die Tabelle als CSV, und wählen Sie diese Datei.',
  ],
  'file-quotes': [
    'The quotation marks in line {line} do not match: one that opens a cell also closes it, and within it stands doubled.',
    'Die Anführungszeichen in Zeile {line} passen nicht: Was eine Zelle öffnet, schließt sie auch, und steht darin doppelt.',
  ],
  'file-columns': [
    'This file has {count} columns; {most} are the most.',
    'Diese Datei hat {count} Spalten; höchstens {most} gehen.',
  ],
  'file-lines': [
    'This file has {count} lines; {most} are the most. Split it into several.',
    'Diese Datei hat {count} Zeilen; höchstens {most} gehen. Teilen Sie sie auf.',
  ],
  'file-cell': [
    'A cell in line {line} is longer than {most} characters.',
    'Eine Zelle in Zeile {line} ist länger als {most} Zeichen.',
  ],
  'file-xml': ['Line {line} of this file is no valid XML.', 'Zeile {line} dieser Datei ist kein gültiges XML.'],
  'file-things': [
    'This plan has more than {most} things of a kind. Split it into several.',
    'Dieser Plan hat mehr als {most} Einträge einer Art. Teilen Sie ihn auf.',
  ],
  'file-no-plan': [
    'This XML is not that of MS Project. Save the plan there as XML, and choose that file.',
    'Dieses XML ist nicht das von MS Project. Speichern Sie den Plan dort als XML, und wählen Sie diese Datei.',
  ],
  'file-of-plan': [
    'A plan of MS Project brings phases, milestones and tasks. Choose one of these above.',
    'Ein Plan aus MS Project bringt Phasen, Meilensteine und Aufgaben. Wählen Sie oben eines davon.',
  ],
  'file-gone': [
    'The file is not kept any more. Choose it once more.',
    'Die Datei wird nicht mehr aufbewahrt. Wählen Sie sie noch einmal.',
  ],
  'matched-twice': ['Another column is this already.', 'Das ist schon eine andere Spalte.'],
  'too-many-cells': ['There are more cells than headings.', 'Es sind mehr Zellen als Überschriften.'],
  'ambiguous-day': [
    'This may be two days. Say above which comes first, day or month.',
    'Das können zwei Tage sein. Sagen Sie bei den Spalten, was zuerst kommt, Tag oder Monat.',
  ],
  'ambiguous-number': [
    'This may be two numbers. Say with the columns what stands before decimals.',
    'Das können zwei Zahlen sein. Sagen Sie bei den Spalten, was vor den Nachkommastellen steht.',
  ],
  'twice-in-file': ['Line {line} is about the same.', 'Zeile {line} handelt vom selben.'],
  'unknown-title': ['Nothing that you reach is called that.', 'Nichts, was Sie erreichen, heißt so.'],
  'earlier-unknown': ['Nothing there has the reference {key}.', 'Nichts dort hat die Referenz {key}.'],
  'earlier-too-many': ['Here stand more than {most} references.', 'Hier stehen mehr als {most} Referenzen.'],
  'earlier-too-many-in-all': [
    'In this column of the file stand more than {most} references. Split it into several.',
    'In dieser Spalte der Datei stehen mehr als {most} Referenzen. Teilen Sie die Datei auf.',
  ],
  'earlier-refused': ['{key}, which comes before, is refused.', '{key}, das davor kommt, ist abgelehnt.'],
  'earlier-in-circle': ['It would come before itself.', 'Es käme vor sich selbst.'],
  'several-of-name': [
    'Several are called that. Name it by its reference or id.',
    'Mehrere heißen so. Nennen Sie die Referenz oder Id.',
  ],
  'several-of-key': ['Several have this reference.', 'Mehrere haben diese Referenz.'],
  'nearly-the-same': [
    '“{name}” is there, and is called nearly the same. Say with the columns whether it is the same one.',
    '„{name}“ gibt es, und heißt fast genauso. Sagen Sie bei den Spalten, ob es dieselbe ist.',
  ],
  'line-no-licence': [
    'For this one no licence “{type}” is left{ask, select, nobody {.} other {: ask {ask}.}}',
    'Für diese Person ist keine Lizenz „{type}“ mehr frei{ask, select, nobody {.} other {. Fragen Sie {ask}.}}',
  ],
  'line-takes-licence': [
    'By this profile they would take a licence “{type}”, which they do not have. Give it to them by itself, where that is asked first.',
    'Mit diesem Profil bräuchte die Person eine Lizenz „{type}“, die sie nicht hat. Geben Sie es ihr einzeln, wo erst danach gefragt wird.',
  ],
  'not-yours': ['You may not do that there.', 'Das dürfen Sie dort nicht.'],
  'lines-refused': [
    'Some lines are refused. Mend the file, or leave them out.',
    'Einige Zeilen sind abgelehnt. Verbessern Sie die Datei, oder lassen Sie sie weg.',
  ],
  'line-refused': [
    'Line {line} does not fit what is there by now. Check the file once more.',
    'Zeile {line} passt nicht zu dem, was inzwischen da ist. Prüfen Sie die Datei noch einmal.',
  ],
  'import-moved-on': [
    'It is further by now. Look at it once more.',
    'Der Import ist inzwischen weiter. Sehen Sie noch einmal nach.',
  ],
  'importer-gone': ['Whoever imported it may not do so any more.', 'Wer den Import begonnen hat, darf das nicht mehr.'],
  'import-failed': [
    'Something went wrong that nobody foresaw; it is in the log of the worker.',
    'Etwas ging schief, womit niemand gerechnet hat; es steht im Protokoll des Workers.',
  ],
  'undo-refused': [
    'Nothing was undone, because of {count, plural, one {one thing} other {# things}}{names, select, null {} other {: {names}}}. Since the import {count, plural, one {it was changed or added to, has come in, or is} other {they were changed or added to, have come in, or are}} not yours to undo any more.',
    'Nichts wurde rückgängig gemacht, wegen {count, plural, one {eines Eintrags} other {# Einträgen}}{names, select, null {} other {: {names}}}. Seit dem Import {count, plural, one {wurde er geändert oder ergänzt, ist eingetreten, oder Sie dürfen ihn} other {wurden sie geändert oder ergänzt, sind eingetreten, oder Sie dürfen sie}} nicht mehr zurücknehmen.',
  ],
})
