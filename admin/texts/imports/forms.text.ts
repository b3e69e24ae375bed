import { pairs } from '../../../words/pairs.ts'

/** The forms of an import, step by step. */
export const importFormTexts = pairs({
  'bring-in-text': [
    'A table as CSV, as spreadsheets, Outlook and Google write it, or a plan that MS Project saved as XML. Nothing is imported before you have seen what that would do.',
    'Eine Tabelle als CSV, wie Tabellenprogramme, Outlook und Google sie schreiben, oder ein Plan, den MS Project als XML gespeichert hat. Nichts wird importiert, bevor Sie gesehen haben, was das bewirkt.',
  ],
  'bring-in-button': ['Go on', 'Weiter'],
  'import-file': ['File', 'Datei'],
  'match-columns-text': [
    '{lines, plural, one {One line} other {# lines}} below the headings. What is each column? Those that you leave empty are not imported.',
    '{lines, plural, one {Eine Zeile} other {# Zeilen}} unter den Überschriften. Was ist jede Spalte? Was Sie leer lassen, wird nicht importiert.',
  ],
  'match-columns-button': ['Check the file', 'Datei prüfen'],
  'column-unnamed': ['Column {at}', 'Spalte {at}'],
  'column-holds': ['Such as: {beginning}', 'Etwa: {beginning}'],
  'for-all-lines': ['{field}, for all lines', '{field}, für alle Zeilen'],
  'import-days': ['Days such as 3/4/2026', 'Tage wie 3/4/2026'],
  'import-days-hint': [
    'Asked only where no day of a column decides it.',
    'Nur gefragt, wo kein Tag einer Spalte es entscheidet.',
  ],
  'days-auto': ['As the column decides', 'Wie die Spalte es entscheidet'],
  'days-day-first': ['Day first', 'Tag zuerst'],
  'days-month-first': ['Month first', 'Monat zuerst'],
  'import-decimals': ['Numbers such as 1,234', 'Zahlen wie 1,234'],
  'decimals-auto': ['As the column decides', 'Wie die Spalte es entscheidet'],
  'decimals-comma': ['The comma stands before decimals', 'Das Komma steht vor Nachkommastellen'],
  'decimals-point': ['The point stands before decimals', 'Der Punkt steht vor Nachkommastellen'],
  sameNames: [
    'Organisations called nearly like one that is there',
    'Organisationen, die fast wie eine vorhandene heißen',
  ],
  'same-names-ask': ['Refuse the line', 'Zeile ablehnen'],
  'same-names-same': ['It is the same one', 'Es ist dieselbe'],
  'same-names-other': ['It is another one', 'Es ist eine andere'],
  'start-import-text': [
    'New: {made}. Changed: {changed}. As they were: {same}. All of it is imported, or nothing.',
    'Neu: {made}. Geändert: {changed}. Unverändert: {same}. Alles davon wird importiert, oder nichts.',
  ],
  'start-import-button': ['Import', 'Importieren'],
  'leaves-out': [
    'Leave out {refused, plural, one {the line that is} other {the # lines that are}} refused',
    '{refused, plural, one {Die abgelehnte Zeile} other {Die # abgelehnten Zeilen}} weglassen',
  ],
  'mails-later': [
    'Mail the {invitations, plural, one {invitation} other {# invitations}} later',
    '{invitations, plural, one {Die Einladung} other {Die # Einladungen}} später senden',
  ],
  'stop-import-text': ['Nothing of it stays.', 'Nichts davon bleibt.'],
  'stop-import-button': ['Stop it', 'Anhalten'],
  'mail-imported-text': [
    'Everybody whom it has made a member and who has not come in yet is mailed an invitation.',
    'Alle, die dadurch Mitglied wurden und noch nicht da waren, erhalten eine Einladung per Mail.',
  ],
  'mail-imported-button': ['Mail them', 'Senden'],
  'undo-import-text': [
    'What it made is removed, and what it changed is as it was. Where somebody has since changed or added something, nothing of it is undone, and you are told what.',
    'Was er angelegt hat, wird entfernt, und was er geändert hat, ist wie zuvor. Wo seitdem jemand etwas geändert oder ergänzt hat, wird nichts davon rückgängig gemacht, und Sie erfahren, was.',
  ],
  'undo-import-button': ['Undo it', 'Rückgängig machen'],
})
