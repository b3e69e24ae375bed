import { pairs } from '../../../words/pairs.ts'

/** What saving a plain form means beyond its row, told before it is done. */
export const meaningTexts = pairs({
  'shares-end': [
    '{count, plural, one {One share} other {# shares}} with others {count, plural, one {ends} other {end}} then, the first on {day}.',
    '{count, plural, one {Eine Freigabe} other {# Freigaben}} für andere {count, plural, one {endet} other {enden}} dann, die erste am {day}.',
  ],
  'shares-stay': [
    '{count, plural, one {One share} other {# shares}} with others {count, plural, one {does} other {do}} not end any more.',
    '{count, plural, one {Eine Freigabe} other {# Freigaben}} für andere {count, plural, one {endet} other {enden}} nicht mehr.',
  ],
  'tasks-open': [
    '{count, plural, one {One task is} other {# tasks are}} still open in it.',
    '{count, plural, one {Eine Aufgabe ist} other {# Aufgaben sind}} darin noch offen.',
  ],
  'sees-no-longer': ['{name} does not see it any more.', '{name} sieht es dann nicht mehr.'],
  'somebody-sees-no-longer': [
    'Whoever runs it now does not see it any more.',
    'Wer es jetzt leitet, sieht es dann nicht mehr.',
  ],
  'gone-with': ['Deleted with it: {what}', 'Wird mit gelöscht: {what}'],
  'left-without': ['Stays, without it: {what}', 'Bleibt, ohne das: {what}'],
  'further-ones': ['and {count} more', 'und {count} weitere'],
  'shares-end-with': [
    '{count, plural, one {One share} other {# shares}} of it {count, plural, one {ends} other {end}}.',
    '{count, plural, one {Eine Freigabe} other {# Freigaben}} davon {count, plural, one {endet} other {enden}}.',
  ],
  'not-seen-by': ['Not seen any more by {who}.', 'Nicht mehr zu sehen für {who}.'],
  'seen-then-by': ['Seen from then on by {who}.', 'Dann zu sehen für {who}.'],
  'follow-locale': [
    '{count, plural, one {One of its people has} other {# of its people have}} chosen no language: pages, mails and reports come in this one then.',
    '{count, plural, one {Eine Person} other {# Personen}} dort {count, plural, one {hat} other {haben}} keine Sprache gewählt: Seiten, Mails und Berichte kommen dann in dieser.',
  ],
  'follow-timeZone': [
    '{count, plural, one {One of its people has} other {# of its people have}} chosen no time zone: times are told, and days end, by these clocks then.',
    '{count, plural, one {Eine Person} other {# Personen}} dort {count, plural, one {hat} other {haben}} keine Zeitzone gewählt: Uhrzeiten und Tagesenden richten sich dann nach dieser.',
  ],
  'dashboard-without': [
    'Left out of {count, plural, one {the layout} other {the layouts}} that {count, plural, one {shows} other {show}} it: {names}.',
    'Fehlt dann in {count, plural, one {der Ansicht, die} other {den Ansichten, die}} es {count, plural, one {zeigt} other {zeigen}}: {names}.',
  ],
  'out-of-portal': [
    'Nobody opens {count, plural, one {it} other {them}} in the portal any more.',
    'Im Portal {count, plural, one {öffnet ihn} other {öffnet sie}} dann niemand mehr.',
  ],
  'not-sent-on-day': [
    '{count, plural, one {One schedule on working days does} other {# schedules on working days do}} not go out on {day} then: {names}.',
    '{count, plural, one {Ein Zeitplan} other {# Zeitpläne}} für Arbeitstage {count, plural, one {geht} other {gehen}} am {day} dann nicht hinaus: {names}.',
  ],
  'sent-on-day': [
    '{count, plural, one {One schedule on working days goes} other {# schedules on working days go}} out on {day} then: {names}.',
    '{count, plural, one {Ein Zeitplan} other {# Zeitpläne}} für Arbeitstage {count, plural, one {geht} other {gehen}} am {day} dann hinaus: {names}.',
  ],
  'due-after': [
    '{count, plural, one {One open task that leads to it is} other {# open tasks that lead to it are}} due only after it then.',
    '{count, plural, one {Eine offene Aufgabe} other {# offene Aufgaben}} dafür {count, plural, one {ist} other {sind}} dann erst danach fällig.',
  ],
})

/** What is said beside it. */
export const meantTexts = pairs({
  'all-by-name': ['All by name', 'Alle mit Namen'],
  'save-again': ['Save once more to do it.', 'Speichern Sie noch einmal, um es so zu machen.'],
  'not-meant': [
    'Nothing is saved yet: please read what it means, and save once more.',
    'Noch ist nichts gespeichert: Bitte lesen Sie, was es bedeutet, und speichern Sie noch einmal.',
  ],
})
