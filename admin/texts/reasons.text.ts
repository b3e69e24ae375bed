import type { DeliveryReason } from '../../domain/delivery/reasons.ts'
import { pairs } from '../../words/pairs.ts'

/** Why a mail did not go, or a run went wrong. */
export const reasonTexts = pairs({
  'schedule-gone': ['The schedule is gone.', 'Den Zeitplan gibt es nicht mehr.'],
  unsubscribed: ['The recipient has unsubscribed.', 'Die Empfängerin oder der Empfänger hat sich abgemeldet.'],
  'recipient-gone': [
    'The recipient is gone or disabled, or has another address now.',
    'Die Person ist nicht mehr da oder gesperrt, oder hat jetzt eine andere Adresse.',
  ],
  'access-lost': [
    'They belong no more to those it goes to, or cannot sign in any more. The owner of the schedule was told.',
    'Die Person gehört nicht mehr zu denen, die ihn erhalten, oder kann sich nicht mehr anmelden. Wer für den Zeitplan zuständig ist, weiß davon.',
  ],
  bounced: [
    'The last mail to the address came back; it rests for a month.',
    'Die letzte E-Mail an die Adresse kam zurück; sie ruht einen Monat.',
  ],
  'bounced-often': [
    'The last mails to the address, five or more over a week, did not get in: its mailbox is full, or a policy refuses them. It rests for a month.',
    'Die letzten E-Mails an die Adresse, fünf oder mehr in einer Woche, kamen nicht an: Das Postfach ist voll, oder eine Regel lehnt sie ab. Sie ruht einen Monat.',
  ],
  'not-accepted': ['They have not accepted their invitation yet.', 'Die Einladung ist noch nicht angenommen.'],
  'needs-approval': [
    'A second member of staff has to approve it first: see the schedule.',
    'Eine zweite Person vom Team muss es erst freigeben: siehe Zeitplan.',
  ],
  'told-already': [
    'The address is a person’s by now, who gets this report already.',
    'Die Adresse gehört inzwischen einer Person, die diesen Bericht schon erhält.',
  ],
  'no-reports': ['The access level allows no reports.', 'Die Zugriffsstufe erlaubt keine Berichte.'],
  'nothing-to-report': ['There was nothing to report.', 'Es gab nichts zu berichten.'],
  'hidden-from-recipient': [
    'The report filters or sorts by what the recipient may not see.',
    'Der Bericht filtert oder ordnet nach etwas, das die Person nicht sehen darf.',
  ],
  'notice-unwanted': [
    'What it tells is gone, or the recipient may not read it any more.',
    'Was darin steht, gibt es nicht mehr, oder die Person darf es nicht mehr lesen.',
  ],
  'turned-off': ['The recipient has turned off mails of this kind.', 'Die Person hat E-Mails dieser Art abgeschaltet.'],
  'link-over': [
    'The link was used or has run out, or its person is gone.',
    'Der Link ist benutzt oder abgelaufen, oder die Person ist nicht mehr da.',
  ],
  'over-meanwhile': ['It was settled before the mail went out.', 'Es war erledigt, bevor die E-Mail hinausging.'],
  complained: [
    'It arrived, and its reader reported it as spam. They get no more of these mails.',
    'Sie ist angekommen, und wer sie bekam, hat sie als Spam gemeldet. Diese E-Mails werden dorthin nicht mehr gesendet.',
  ],
  'most-likely-arrived': [
    'The worker ended before it read the answer. The mail has most likely arrived; it is not sent again by itself.',
    'Der Versand endete, bevor die Antwort gelesen war. Die E-Mail ist höchstwahrscheinlich angekommen; von selbst wird sie nicht noch einmal gesendet.',
  ],
  'not-made': ['It could not be made: {detail}', 'Sie ließ sich nicht erstellen: {detail}'],
  'report-broken': [
    'The report has a column, filter or order that is not known any more.',
    'Der Bericht hat eine Spalte, einen Filter oder eine Ordnung, die es nicht mehr gibt.',
  ],
  'given-up': [
    'The worker ended at each of its tries; it is not tried again by itself.',
    'Der Versand endete bei jedem Versuch; von selbst wird es nicht noch einmal versucht.',
  ],
  'not-delivered': ['{failed} of {total} were not delivered.', '{failed} von {total} kamen nicht an.'],
} satisfies Record<DeliveryReason, readonly [string, string]>)
