import { catalogue } from '../../../words/catalogue.ts'

/** Who gets a schedule, and what an address gets. */
export const audienceTexts = catalogue(
  {
    preview:
      '{count, plural, =0 {Nobody would get it now.} one {1 person or address gets it now.} other {# people and addresses get it now.}}{others, plural, =0 {} one { One more gets nothing.} other { # more get nothing.}}',
    gets: 'Gets it',
    'gets-nothing': 'Gets nothing',
    who: 'Who',
    why: 'By what',
    'why-not': 'Why not',
    more: 'and {count} more',
    save: 'Save it so',
    'reader-there': '{who} ({organisation})',
    way: '{kind} {name}',
    'way-membership': 'by name',
    'way-managers': 'manages a project in it',
    'way-customers': 'every customer',
    'way-address': 'address on the schedule',
    unseen: '(cannot be seen)',
    last: '{state}, {at}',
    'who-gets-text':
      '{count, plural, =0 {Nobody gets it now.} one {1 person or address gets it now.} other {# people and addresses get it now.}}{others, plural, =0 {} one { One more would, and gets nothing.} other { # more would, and get nothing.}} Look for a name or an address; tick whom to take off, or to send it to again. With nothing ticked they are listed.',
    'pause-reason': 'Why is it paused?',
    'pause-reason-hint': 'It stands on the schedule and in its log, and its owner is told.',
    'pause-means':
      '{count, plural, =0 {Nobody gets it now.} one {1 person or address that gets it now gets nothing then.} other {# people and addresses that get it now get nothing then.}} The next one would go out on {at}.',
    'delete-means':
      '{count, plural, =0 {Nobody gets it now.} one {1 person or address gets it now.} other {# people and addresses get it now.}} The next one would have gone out on {at}.',
    'who-gets-button': 'List them, or do what is ticked',
    'who-gets-q': 'Name, organisation or address',
    off: 'Take off',
    back: 'Send it to again',
    'off-hint':
      'An address or a person by name is taken from it; who is in by a team, a role or as every customer is sent nothing more.',
    'back-hint': 'They unsubscribed, were taken off, or their last mail came back.',
    'address-text':
      'Every schedule that goes to an address, or would. Tick where to take it off, or where to send to it again. With nothing ticked they are listed.',
    'address-button': 'List them, or do what is ticked',
    'address-email': 'E-mail address',
    'off-schedules': 'Take it off these',
    'back-schedules': 'Send these to it again',
    'reader-told': '{name} · {ways}',
    'reader-told-last': '{name} · {ways} · {last}',
  },
  {
    preview:
      '{count, plural, =0 {Im Augenblick erhielte ihn niemand.} one {Im Augenblick erhält ihn 1 Person oder Adresse.} other {Im Augenblick erhalten ihn # Personen und Adressen.}}{others, plural, =0 {} one { Eine weitere erhält nichts.} other { # weitere erhalten nichts.}}',
    gets: 'Erhält ihn',
    'gets-nothing': 'Erhält nichts',
    who: 'Wer',
    why: 'Wodurch',
    'why-not': 'Warum nicht',
    more: 'und {count} weitere',
    save: 'So speichern',
    'reader-there': '{who} ({organisation})',
    way: '{kind} {name}',
    'way-membership': 'namentlich',
    'way-managers': 'leitet ein Projekt darin',
    'way-customers': 'alle Kunden',
    'way-address': 'Adresse auf dem Zeitplan',
    unseen: '(nicht zu sehen)',
    last: '{state}, {at}',
    'who-gets-text':
      '{count, plural, =0 {Im Augenblick erhält ihn niemand.} one {Im Augenblick erhält ihn 1 Person oder Adresse.} other {Im Augenblick erhalten ihn # Personen und Adressen.}}{others, plural, =0 {} one { Eine weitere sollte es und erhält nichts.} other { # weitere sollten es und erhalten nichts.}} Suchen Sie einen Namen oder eine Adresse; haken Sie an, wen Sie herunternehmen oder wieder beliefern. Ist nichts angehakt, werden alle genannt.',
    'pause-reason': 'Warum wird er angehalten?',
    'pause-reason-hint': 'Es steht beim Zeitplan und in seinem Protokoll, und wer zuständig ist, erfährt es.',
    'pause-means':
      '{count, plural, =0 {Im Augenblick erhält niemand etwas davon.} one {1 Person oder Adresse erhält dann nichts mehr davon.} other {# Personen und Adressen erhalten dann nichts mehr davon.}} Als Nächstes ginge am {at} etwas hinaus.',
    'delete-means':
      '{count, plural, =0 {Im Augenblick erhält ihn niemand.} one {Im Augenblick erhält ihn 1 Person oder Adresse.} other {Im Augenblick erhalten ihn # Personen und Adressen.}} Als Nächstes wäre am {at} etwas hinausgegangen.',
    'who-gets-button': 'Auflisten oder Angehaktes ausführen',
    'who-gets-q': 'Name, Organisation oder Adresse',
    off: 'Herunternehmen',
    back: 'Wieder beliefern',
    'off-hint':
      'Eine Adresse oder namentlich genannte Person wird vom Zeitplan genommen; wer durch ein Team, eine Funktion oder als Kunde dabei ist, erhält nichts mehr.',
    'back-hint': 'Sie haben sich abgemeldet, wurden heruntergenommen, oder ihre letzte E-Mail kam zurück.',
    'address-text':
      'Jeder Zeitplan, der an eine Adresse geht oder gehen sollte. Haken Sie an, wovon sie heruntergenommen oder was ihr wieder gesendet wird. Ist nichts angehakt, werden alle genannt.',
    'address-button': 'Auflisten oder Angehaktes ausführen',
    'address-email': 'E-Mail-Adresse',
    'off-schedules': 'Von diesen herunternehmen',
    'back-schedules': 'Diese wieder dorthin senden',
    'reader-told': '{name} · {ways}',
    'reader-told-last': '{name} · {ways} · {last}',
  },
)
