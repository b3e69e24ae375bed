import { catalogue } from '../../words/catalogue.ts'

/** The pages and forms of licences: what each does, its fields, and what its tables say. */
export const licenceFormTexts = catalogue(
  {
    'licence-type-text':
      'Says who takes a licence of this type when they are let in, and how many there are. Who is here already keeps what they have.',
    'create-licence-type-button': 'Make it',
    'change-licence-type-button': 'Save',
    'delete-licence-type-text': 'Deletes this type. That is possible once nobody holds a licence of it.',
    'delete-licence-type-button': 'Delete it',
    'pool-hint':
      'How many can be held and reserved together. Empty: without limit. With fewer than are held nobody loses theirs, and nobody is let in until one is given back.',
    'pool-over':
      '{taken} are held and {reserved} reserved for invitations: {over, plural, one {one} other {#}} more than there would be. Nobody loses theirs, and invitations that are under way stay good. Nobody else is let in, and nobody who was disabled, until enough are given back.',
    'pool-over-do': 'Save it all the same',
    'idleDays-hint':
      'From 14 days on, usually 90. Whoever has not been here for so long is told by mail a week before, and disabled then. Empty: nobody’s is taken back.',
    'contactId-hint': 'Told to whoever gets none, with the e-mail address. Empty: the contact of our organisation.',
    'licence-profiles-hint':
      'Observers and visitors of customers and partners never cost anything; a type for them has no limit.',
    'recover-idle-text':
      'Shows whose licences have not been used for as long as this type says, and takes them back when you press once more: without waiting for the warning. They are disabled, told by mail, and can be let in again.',
    'recover-idle-button': 'See whose',
    'recover-idle-shown': '{count, plural, one {One licence} other {# licences}} would be taken back at once.',
    'recover-idle-do': 'Take {count, plural, one {it} other {them}} back now',
    'licence-standing':
      '{limited, select, yes {Of {size} licences {taken} are held and {reserved} reserved for invitations; {left} are left.} other {{taken} licences are held and {reserved} reserved for invitations; there is no limit.}}',
    'licence-forecast':
      'Once every invitation under way is accepted, {sum} are held. Taking back those who are idle frees {now} now, and {soon} within 30 days, unless they come.',
    'licence-never': 'Nobody’s licence of this type is taken back for not coming.',
    'licence-no-idle': 'Once every invitation under way is accepted, {sum} are held.',
    'licence-ask': 'Whom to ask: {ask}.',
    'licence-more': '{more, plural, one {One more stands} other {# more stand}} in the list of licences.',
    'licence-pools-text': 'Every type of licence, how many there are, and how many are left.',
    'idle-holders': 'Idle',
    'other-holders': 'Holders',
    'invited-holders': 'Reserved for invitations',
    who: 'Who',
    'at-organisation': 'At',
    'last-here': 'Last here',
    'taken-back': 'Is taken back',
    'taken-back-now': 'due now',
    'taken-back-in': 'in {days, plural, one {one day} other {# days}}',
    'taken-back-never': 'never',
    'told-on': 'told {at}',
    'licence-size': 'There are',
    'licence-unlimited': 'without limit',
    'licence-taken': 'Held',
    'licence-reserved': 'Reserved',
    'licence-left': 'Left',
    'licence-idle-now': 'Idle now',
    'licence-idle-soon': 'Idle in 30 days',
    'licence-costs':
      '{profiles} take a licence “{type}”, {left, plural, =0 {of which none is left} one {of which one is left} other {of which # are left}}.{left, plural, =0 {{ask, select, nobody {} other { Ask {ask}.}}} other {}}',
    'licence-free': 'Others cost nothing.',
    'profile-takes': 'This takes a licence “{type}”, which they do not have so far. Press once more if it is to be so.',
    'profile-take': 'Take one, and save',
  },
  {
    'licence-type-text':
      'Sagt, wer eine Lizenz dieser Art braucht, um zugelassen zu werden, und wie viele es gibt. Wer schon hier ist, behält, was er hat.',
    'create-licence-type-button': 'Anlegen',
    'change-licence-type-button': 'Speichern',
    'delete-licence-type-text': 'Löscht diese Art. Das geht, sobald niemand mehr eine Lizenz davon hat.',
    'delete-licence-type-button': 'Löschen',
    'pool-hint':
      'Wie viele zusammen vergeben und reserviert sein können. Leer: ohne Grenze. Sind es weniger als vergeben, verliert niemand seine, und zugelassen wird erst wieder, wenn eine zurückkommt.',
    'pool-over':
      '{taken} sind vergeben und {reserved} für Einladungen vorgemerkt: {over, plural, one {eine} other {#}} mehr, als es dann gäbe. Niemand verliert die eigene, und laufende Einladungen gelten weiter. Aber niemand sonst kommt herein, auch nicht, wer gesperrt war, bis genügend zurückgegeben sind.',
    'pool-over-do': 'Trotzdem speichern',
    'idleDays-hint':
      'Ab 14 Tagen, üblich sind 90. Wer so lange nicht hier war, erfährt es eine Woche vorher per E-Mail und wird dann gesperrt. Leer: Zurückgenommen wird keine.',
    'contactId-hint': 'Erfährt mit der E-Mail-Adresse, wer keine bekommt. Leer: der Kontakt unserer Organisation.',
    'licence-profiles-hint':
      'Beobachter und Besucher bei Kunden und Partnern kosten nie etwas; eine Art für sie hat keine Grenze.',
    'recover-idle-text':
      'Zeigt, wessen Lizenz so lange nicht benutzt wurde, wie diese Art sagt, und nimmt sie zurück, wenn Sie noch einmal drücken: ohne auf die Warnung zu warten. Die Personen werden gesperrt, erfahren es per E-Mail und können wieder zugelassen werden.',
    'recover-idle-button': 'Ansehen, wessen',
    'recover-idle-shown': '{count, plural, one {Eine Lizenz würde} other {# Lizenzen würden}} sofort zurückgenommen.',
    'recover-idle-do': 'Jetzt {count, plural, one {zurücknehmen} other {alle zurücknehmen}}',
    'licence-standing':
      '{limited, select, yes {Von {size} Lizenzen sind {taken} vergeben und {reserved} für Einladungen reserviert; {left} sind frei.} other {{taken} Lizenzen sind vergeben und {reserved} für Einladungen reserviert; es gibt keine Grenze.}}',
    'licence-forecast':
      'Werden alle laufenden Einladungen angenommen, sind {sum} vergeben. Unbenutzte zurückzunehmen macht jetzt {now} frei und binnen 30 Tagen {soon}, sofern niemand kommt.',
    'licence-never': 'Keine Lizenz dieser Art wird zurückgenommen, weil jemand nicht kommt.',
    'licence-no-idle': 'Werden alle laufenden Einladungen angenommen, sind {sum} vergeben.',
    'licence-ask': 'Ansprechperson: {ask}.',
    'licence-more': '{more, plural, one {Eine weitere steht} other {# weitere stehen}} in der Liste der Lizenzen.',
    'licence-pools-text': 'Alle Arten von Lizenzen, wie viele es gibt, und wie viele noch frei sind.',
    'idle-holders': 'Unbenutzt',
    'other-holders': 'Vergeben',
    'invited-holders': 'Für Einladungen reserviert',
    who: 'Wer',
    'at-organisation': 'Bei',
    'last-here': 'Zuletzt da',
    'taken-back': 'Rücknahme',
    'taken-back-now': 'jetzt fällig',
    'taken-back-in': 'in {days, plural, one {einem Tag} other {# Tagen}}',
    'taken-back-never': 'nie',
    'told-on': 'angekündigt {at}',
    'licence-size': 'Es gibt',
    'licence-unlimited': 'ohne Grenze',
    'licence-taken': 'Vergeben',
    'licence-reserved': 'Reserviert',
    'licence-left': 'Frei',
    'licence-idle-now': 'Jetzt unbenutzt',
    'licence-idle-soon': 'Unbenutzt in 30 Tagen',
    'licence-costs':
      '{profiles}: Dafür ist eine Lizenz „{type}“ nötig, {left, plural, =0 {von der keine mehr frei ist} one {von der noch eine frei ist} other {von der noch # frei sind}}.{left, plural, =0 {{ask, select, nobody {} other { Fragen Sie {ask}.}}} other {}}',
    'licence-free': 'Andere kosten nichts.',
    'profile-takes':
      'Dafür ist eine Lizenz „{type}“ nötig, die diese Person bisher nicht hat. Drücken Sie noch einmal, wenn es so sein soll.',
    'profile-take': 'Eine nehmen und speichern',
  },
)
