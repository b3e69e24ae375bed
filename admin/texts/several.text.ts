import { pairs } from '../../words/pairs.ts'

/** The same done with several rows of a list, after a dry run. */
export const severalTexts = pairs({
  'assign-several-text': [
    'Gives all of these to one person: all of them, or none. You see first what that changes. Left empty, nobody has them.',
    'Gibt alles davon einer Person: alles oder nichts. Sie sehen zuerst, was sich ändert. Bleibt das leer, hat es niemand.',
  ],
  'status-several-text': [
    'Sets the status of all of these: all of them, or none. You see first what that changes.',
    'Setzt den Status von allem hier: alles oder nichts. Sie sehen zuerst, was sich ändert.',
  ],
  'move-several-text': [
    'Moves all of these to another phase: all of them, or none. You see first what that changes. Left empty, they are in none.',
    'Verschiebt alles davon in eine andere Phase: alles oder nichts. Sie sehen zuerst, was sich ändert. Bleibt das leer, ist es in keiner.',
  ],
  'shift-several-text': [
    'Shifts the days of all of these by as many days: all of them, or none. You see first what that changes.',
    'Verschiebt die Tage von allem hier um gleich viele Tage: alles oder nichts. Sie sehen zuerst, was sich ändert.',
  ],
  'usual-end-several-text': [
    'Lets all of these shares with others end some days after their projects close, as new ones do, or so long from today where they are of products: all of them, or none. You see first what that changes. What has an end keeps it.',
    'Lässt all diese Freigaben an andere einige Tage nach dem Abschluss ihrer Projekte enden, wie neue es tun, oder so lange nach heute, wo sie Produkten gelten: alle oder keine. Sie sehen zuerst, was sich ändert. Was ein Ende hat, behält es.',
  ],
  'usual-end-means': [
    'Ends {days, plural, one {one day} other {# days}} after the project closes; where it is closed, so long from today.',
    'Endet {days, plural, one {einen Tag} other {# Tage}} nach dem Abschluss des Projekts; ist es abgeschlossen, so lange nach heute.',
  ],
  'usual-end-of-product': [
    'A product does not close: it ends as long from today as others after their project closes.',
    'Ein Produkt wird nicht abgeschlossen: Sie endet so lange nach heute wie andere nach dem Abschluss ihres Projekts.',
  ],
  'shift-days': ['Days', 'Tage'],
  'shift-days-hint': ['Later: 7. Earlier: -7.', 'Später: 7. Früher: -7.'],
  'disable-several-text': [
    'None of these will be able to sign in to their organisation any more: all of them are disabled, or none. You see first what falls away for each.',
    'Von diesen kann sich niemand mehr bei der Organisation anmelden: Alle werden gesperrt, oder niemand. Sie sehen zuerst, was für alle wegfällt.',
  ],
  'disable-effect': [
    'This is what falls away, and what becomes of what is in their name. Nothing is done yet.',
    'Das fällt weg, und das wird aus dem, was auf ihren Namen läuft. Noch ist nichts getan.',
  ],
  'disable-successor': ['Who takes over what is in their name', 'Wer übernimmt, was auf ihren Namen läuft'],
  'disable-successor-hint': [
    'A colleague of theirs. Left empty, it stays in their name.',
    'Jemand aus derselben Organisation. Bleibt das leer, läuft es weiter auf ihren Namen.',
  ],
  'several-rows': ['Chosen', 'Ausgewählt'],
  'several-rows-hint': ['100 at most. Leave one out with its ×.', 'Höchstens 100. Mit × lassen Sie etwas weg.'],
  'several-what': ['What', 'Was'],
  'several-means': ['What that means', 'Was das bedeutet'],
  'several-before': ['Now', 'Jetzt'],
  'several-now': ['Then', 'Danach'],
  'rows-effect': [
    '{changed, plural, one {One row} other {# rows}} would change. Nothing is saved yet.',
    '{changed, plural, one {Eine Zeile würde} other {# Zeilen würden}} sich ändern. Noch ist nichts gespeichert.',
  ],
  'rows-nothing': [
    'All of it is so already. Nothing would change.',
    'Alles ist schon so. Es würde sich nichts ändern.',
  ],
  'rows-refused': [
    '{refused, plural, one {One row is} other {# rows are}} refused, so nothing is changed. Leave out what is refused, or choose something else, and look again.',
    '{refused, plural, one {Eine Zeile geht} other {# Zeilen gehen}} nicht, darum ändert sich nichts. Lassen Sie weg, was nicht geht, oder wählen Sie anderes, und sehen Sie noch einmal nach.',
  ],
  'rows-save': ['Do all of it', 'Alles so machen'],
  'has-standing': ['Signing in', 'Anmeldung'],
  'may-sign-in': ['Possible', 'Möglich'],
  'may-not-sign-in': ['Not any more', 'Nicht mehr'],
  'has-sessions': ['Devices signed in', 'Angemeldete Geräte'],
  'has-invitations': ['Open invitations', 'Offene Einladungen'],
  'has-grants': ['Given to them alone', 'Nur ihnen freigegeben'],
  'has-tokens': ['Tokens for programs', 'Tokens für Programme'],
  'has-calendars': ['Calendar addresses', 'Kalenderadressen'],
  'has-licences': ['Licences', 'Lizenzen'],
  'has-projects': ['Open projects that they run', 'Offene Projekte, die sie leiten'],
  'has-tasks': ['Open tasks', 'Offene Aufgaben'],
  'has-risks': ['Open risks and issues', 'Offene Risiken und Probleme'],
  'has-reports': ['Reports', 'Berichte'],
  'has-schedules': ['Schedules', 'Zeitpläne'],
  'has-follows': ['Projects that they follow', 'Projekte, denen sie folgen'],
  'ends-all': ['{count, plural, one {Ends} other {End}}', '{count, plural, one {Endet} other {Enden}}'],
  'ends-grants': ['Suspended', 'Ausgesetzt'],
  'handed-over': ['Handed over', 'Übergeben'],
  'stays-theirs': [
    '{count, plural, one {# stays} other {# stay}} in their name',
    '{count, plural, one {# läuft} other {# laufen}} weiter auf ihren Namen',
  ],
})
