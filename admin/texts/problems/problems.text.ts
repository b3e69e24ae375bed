import { licenceRefusals } from '../../../domain/licences/refusals.text.ts'
import { chartProblems } from '../../../domain/reports/filling/problems.text.ts'
import { commonProblems } from '../../../doors/bodies/problems.text.ts'
import { catalogue, joined } from '../../../words/catalogue.ts'
import { fileProblems } from '../imports/file-problems.text.ts'
import { layoutProblems } from './layout-problems.text.ts'
import { levelProblems } from './level-problems.text.ts'
import { meantTexts } from './meanings.text.ts'
import { scheduleProblems } from './schedule-problems.text.ts'
import { setProblems } from './set-problems.text.ts'
import { shareProblems } from './share-problems.text.ts'

const ownProblems = catalogue(
  {
    invalid: 'Nothing was saved: please look at the fields marked below.',
    'unknown-field': 'This field cannot be changed here.',
    twice: 'This is in it already.',
    nobody: 'It has to go to somebody: to people here, to every customer, or to one address at least.',
    taken: 'There is one with these values already.',
    unreachable: 'Choose something that is there, and that belongs to the same project.',
    'not-reaching':
      'This person is neither of the customer nor one of us, and nothing of it is shared with them. Share it with them first.',
    'waits-for-itself': 'A task cannot wait for itself. Choose another one.',
    'waits-already': 'It waits for that task already.',
    'waits-in-circle':
      'That task waits for this one already, by itself or through others: each would wait for the other for ever.',
    'other-project': 'Choose a task of the same project.',
    'in-use': 'It cannot be deleted: other things still belong to it.',
    'number-taken': 'This organisation has an invoice of this number already.',
    'no-moment': 'This is not a day and a time of day.',
    'day-out-of-range': 'Choose a day from {from} to {to}.',
    'yes-or-no': 'Choose yes or no.',
    'no-filter': 'There is no filter “{name}” here, or not for you.',
    'no-order': 'There is no order by “{name}” here, or not for you.',
    'no-choice': 'Choose one of those that are offered.',
    'no-colour': 'Choose a colour, written as #1f5fa8.',
    'no-whole-number': 'Write a whole number, such as 12.',
    'no-number': 'Write a number, such as 12.5 or 1,250.',
    'too-many-places': 'Write at most {places} digits after the point.',
    'number-out-of-range': 'Write a number from {from} to {to}.',
    'out-of-range': 'This is out of range.',
    'no-time-zone': 'Choose a time zone such as Europe/Berlin.',
    'no-phone': 'This is not a telephone number.',
    'no-address': 'This is not an e-mail address.',
    'ends-before-start': 'The end lies before the start.',
    'ends-before-due': 'It would not be due once until then.',
    'in-the-past': 'This day has passed.',
    'needs-billing-administrator': 'One of them must be billing administrator; an organisation is never without.',
    'organisation-exists':
      '“{name}” is here already, and is called nearly the same. Invite people there, or tick “It is another one”.',
    'already-member': 'Somebody with this address is a member already.',
    'known-already': 'This address has a sign-in already; invite it by mail.',
    'invited-already': 'This person has been invited again already; you can send that invitation once more.',
    'give-legal-representative': 'Only billing administrators make a legal representative: billing comes with it.',
    'preview-of-host': 'The portal can be seen as people of customers and partners, not as colleagues.',
    'preview-of-nobody': 'Nobody signs in to the portal by this account: there is no page that they see.',
    'already-disabled': 'This person has been disabled already.',
    'needs-approval': 'A second member of staff has to approve this first: the button Approve says why.',
    'not-over': 'It is no report, or still on its way.',
    'not-recipient': 'The schedule does not go to this address any more.',
    'approve-yourself':
      'You asked for this yourself. Another supervisor or administrator of ours has to approve it. Nothing was changed.',
    'approve-nobody-else':
      'You asked for this yourself, and nobody else of ours may approve it: make a colleague supervisor or administrator, or change the schedule.',
    yourself: 'You cannot disable yourself.',
    'already-enabled': 'This person is not disabled.',
    'own-profile-upwards': 'You cannot give yourself a higher profile; somebody else has to.',
    'no-supervisor': 'Choose somebody of the same organisation, of ours or of a partner.',
    'supervises-them': 'This person is supervised by them, or is the same one: it would go round in a circle.',
    'join-Membership':
      'Two persons are joined by who looks after all memberships of both; you do not. Ask an administrator of ours who does.',
    'join-same': 'These are two memberships of one person already.',
    'join-yourself': 'One of them is you. A colleague has to join them.',
    'join-disabled': 'One of them is disabled, or part of another person already. Nothing was changed.',
    'join-other-way':
      'At {name} the person that would stay is disabled, and the other is not. Let them in there first, or join the other way round.',
    'join-does-not-reach':
      'Something that the other person has at one organisation is not open to the membership that stays. Share it first, or have it handed over to somebody else. Nothing was changed.',
    'joined-already': 'This person is part of another one, and comes in as that. Nothing was changed.',
    'address-taken': 'Somebody else has this address already.',
    'last-billing-administrator':
      'This is the last billing administrator, and no organisation is without. First choose another member of it and press “Change profile” there to make them one; a billing administrator of ours can do that.',
    'invitation-answered': 'There is no open invitation: it has been answered.',
    'give-access-level': 'This access level lets them do more than your own lets you. Choose another one.',
    'give-profile': 'Only a billing administrator can give this profile.',
    'asks-nothing': 'It asks nothing of the customer any more. Nothing was changed.',
    'key-used':
      'This form was sent before and done, with something else in it. See what came of it; to do more, open the form anew.',
    'not-found': 'It is not there any more. Nothing was changed.',
    'not-allowed': 'You can see this, but you have no right to do that. Nothing was changed.',
    stale: 'It has changed since it was read. Read it again, and send only what you change.',
    'changed-meanwhile':
      'Nothing was saved: somebody else has meanwhile changed {columns}. What you filled in is still here.',
    'changed-to':
      '“{column}” is now: {value}. Somebody else changed it after you opened this form. Save once more to put yours in its place.',
    empty: 'empty',
    unseen: 'something you cannot see',
  },
  {
    invalid: 'Es wurde nichts gespeichert: Bitte sehen Sie die markierten Felder an.',
    'unknown-field': 'Dieses Feld lässt sich hier nicht ändern.',
    twice: 'Das steht schon darin.',
    nobody: 'Jemand muss ihn erhalten: Personen hier, alle Kunden oder mindestens eine Adresse.',
    taken: 'Mit diesen Werten gibt es schon etwas.',
    unreachable: 'Wählen Sie etwas, das es gibt und das zum selben Projekt gehört.',
    'not-reaching':
      'Diese Person gehört weder zum Kunden noch zu uns, und nichts davon ist mit ihr geteilt. Teilen Sie es zuerst mit ihr.',
    'waits-for-itself': 'Eine Aufgabe kann nicht auf sich selbst warten. Wählen Sie eine andere.',
    'waits-already': 'Sie wartet schon auf diese Aufgabe.',
    'waits-in-circle':
      'Jene Aufgabe wartet selbst schon auf diese, unmittelbar oder über andere: Beide würden für immer aufeinander warten.',
    'other-project': 'Wählen Sie eine Aufgabe desselben Projekts.',
    'in-use': 'Es kann nicht gelöscht werden: Anderes gehört noch dazu.',
    'number-taken': 'Eine Rechnung mit dieser Nummer hat diese Organisation schon.',
    'no-moment': 'Das ist kein Tag mit Uhrzeit.',
    'day-out-of-range': 'Wählen Sie einen Tag vom {from} bis zum {to}.',
    'yes-or-no': 'Wählen Sie ja oder nein.',
    'no-filter': 'Den Filter „{name}“ gibt es hier nicht, oder nicht für Sie.',
    'no-order': 'Eine Ordnung nach „{name}“ gibt es hier nicht, oder nicht für Sie.',
    'no-choice': 'Wählen Sie etwas aus, das angeboten wird.',
    'no-colour': 'Wählen Sie eine Farbe, geschrieben wie #1f5fa8.',
    'no-whole-number': 'Schreiben Sie eine ganze Zahl, etwa 12.',
    'no-number': 'Schreiben Sie eine Zahl, etwa 12,5 oder 1.250.',
    'too-many-places': 'Schreiben Sie höchstens {places} Stellen nach dem Komma.',
    'number-out-of-range': 'Schreiben Sie eine Zahl von {from} bis {to}.',
    'out-of-range': 'Das liegt außerhalb des Möglichen.',
    'no-time-zone': 'Wählen Sie eine Zeitzone wie Europe/Berlin.',
    'no-phone': 'Das ist keine Telefonnummer.',
    'no-address': 'Das ist keine E-Mail-Adresse.',
    'ends-before-start': 'Das Ende liegt vor dem Anfang.',
    'ends-before-due': 'Bis dahin wäre er nicht einmal fällig.',
    'in-the-past': 'Dieser Tag ist vorbei.',
    'needs-billing-administrator': 'Jemand davon muss die Abrechnung verwalten; keine Organisation ist ohne.',
    'organisation-exists':
      '„{name}“ gibt es hier schon, und heißt fast genauso. Laden Sie dort Personen ein, oder kreuzen Sie „Es ist eine andere“ an.',
    'already-member': 'Jemand mit dieser Adresse ist schon Mitglied.',
    'known-already': 'Diese Adresse hat schon eine Anmeldung; laden Sie per Mail ein.',
    'invited-already': 'Diese Person ist schon wieder eingeladen; Sie können diese Einladung noch einmal senden.',
    'give-legal-representative':
      'Zur gesetzlichen Vertretung kann nur machen, wer die Abrechnung verwaltet: Die Abrechnung gehört dazu.',
    'preview-of-host': 'Als eigene Kolleginnen und Kollegen sieht man das Portal nicht.',
    'preview-of-nobody': 'Über dieses Konto meldet sich niemand am Portal an: Es gibt keine Seite, die man dort sieht.',
    'already-disabled': 'Diese Person ist schon gesperrt.',
    'needs-approval': 'Eine zweite Person vom Team muss das erst freigeben: Der Knopf Freigeben sagt, warum.',
    'not-over': 'Es ist kein Bericht, oder er ist noch unterwegs.',
    'not-recipient': 'Der Zeitplan geht nicht mehr an diese Adresse.',
    'approve-yourself':
      'Das haben Sie selbst gewünscht. Freigeben muss es jemand anders von uns mit Aufsicht oder Administration. Es wurde nichts geändert.',
    'approve-nobody-else':
      'Das haben Sie selbst gewünscht, und sonst darf es bei uns niemand freigeben: Geben Sie jemandem Aufsicht oder Administration, oder ändern Sie den Zeitplan.',
    yourself: 'Sich selbst können Sie nicht sperren.',
    'already-enabled': 'Diese Person ist nicht gesperrt.',
    'own-profile-upwards': 'Sich selbst können Sie kein höheres Profil geben; das muss jemand anders tun.',
    'no-supervisor': 'Wählen Sie jemanden aus derselben Organisation, von uns oder von einem Partner.',
    'supervises-them': 'Diese Person beaufsichtigen sie selbst, oder es ist dieselbe: Das ginge im Kreis.',
    'join-Membership':
      'Zwei Personen vereint, wer alle Mitgliedschaften beider betreut; Sie tun das nicht. Fragen Sie jemanden aus unserer Administration.',
    'join-same': 'Das sind schon zwei Mitgliedschaften einer Person.',
    'join-yourself': 'Eine davon sind Sie selbst. Vereinen muss sie jemand anders.',
    'join-disabled': 'Eine davon ist gesperrt oder schon Teil einer anderen Person. Es wurde nichts geändert.',
    'join-other-way':
      'Bei {name} ist die Person gesperrt, die bliebe, und die andere nicht. Lassen Sie sie dort zuerst zu, oder vereinen Sie umgekehrt.',
    'join-does-not-reach':
      'Etwas, das die andere Person bei einer Organisation hat, ist der bleibenden Mitgliedschaft nicht offen. Teilen Sie es zuerst, oder lassen Sie es jemand anderem übergeben. Es wurde nichts geändert.',
    'joined-already': 'Diese Person ist Teil einer anderen und kommt als diese herein. Es wurde nichts geändert.',
    'address-taken': 'Diese Adresse hat schon jemand anders.',
    'last-billing-administrator':
      'Das ist die letzte Person mit Abrechnung, und keine Organisation ist ohne. Wählen Sie zuerst ein anderes Mitglied und geben Sie ihm dort mit „Profil ändern“ dieses Profil; das kann, wer bei uns die Abrechnung verwaltet.',
    'invitation-answered': 'Es gibt keine offene Einladung: Sie wurde beantwortet.',
    'give-access-level': 'Diese Zugriffsstufe erlaubt mehr als Ihre eigene. Wählen Sie eine andere.',
    'give-profile': 'Dieses Profil kann nur vergeben, wer die Abrechnung verwaltet.',
    'asks-nothing': 'Vom Kunden wird hier nichts mehr erwartet. Es wurde nichts geändert.',
    'key-used':
      'Dieses Formular wurde schon gesendet und ausgeführt, mit anderem Inhalt. Sehen Sie nach, was daraus wurde; für Weiteres öffnen Sie das Formular neu.',
    'not-found': 'Das gibt es nicht mehr. Es wurde nichts geändert.',
    'not-allowed': 'Sie können das sehen, haben aber nicht das Recht dazu. Es wurde nichts geändert.',
    stale: 'Es hat sich geändert, seit es gelesen wurde. Lesen Sie es neu und senden Sie nur, was Sie ändern.',
    'changed-meanwhile':
      'Nichts gespeichert: Jemand anders hat inzwischen {columns} geändert. Was Sie eingegeben haben, steht noch da.',
    'changed-to':
      '„{column}“ ist jetzt: {value}. Jemand anders hat das geändert, nachdem Sie das Formular geöffnet haben. Speichern Sie noch einmal, um es durch Ihres zu ersetzen.',
    empty: 'leer',
    unseen: 'etwas, das Sie nicht sehen',
  },
)

/** What can be wrong with a field, and why something was refused. */
export const problemTexts = joined(
  commonProblems,
  ownProblems,
  licenceRefusals,
  levelProblems,
  meantTexts,
  scheduleProblems,
  setProblems,
  chartProblems,
  layoutProblems,
  fileProblems,
  shareProblems,
)
