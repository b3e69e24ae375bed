import { licenceRefusals } from '../../domain/licences/refusals.text.ts'
import { dependencyProblems } from '../../domain/projects/tasks/dependencies.text.ts'
import { chartProblems } from '../../domain/reports/filling/problems.text.ts'
import { commonProblems } from '../../doors/bodies/problems.text.ts'
import { catalogue, joined } from '../../words/catalogue.ts'
import { webhookProblems } from '../account/webhooks/problems.text.ts'
import { partnerRefusals } from '../refusals/partners.text.ts'
import { contactProblems } from './contact-problems.text.ts'
import { fileProblems } from './file-problems.text.ts'
import { pictureProblems } from './picture-problems.text.ts'
import { reportProblems } from './report-problems.text.ts'

const ownProblems = catalogue(
  {
    'unknown-field': 'This field is not known here.',
    'no-whole-number': 'Please write a whole number.',
    'no-later': 'It lasts as long already. Choose a later day.',
    'in-the-past': 'This day has passed.',
    'number-out-of-range': 'This number is too small or too large.',
    'day-out-of-range': 'This day is too long ago or too far ahead.',
    'email-wrong': 'This does not look like an e-mail address. One looks like name@example.com.',
    'code-of-six': 'The code has six digits.',
    'password-short': 'Please use at least {shortest} characters.',
    'password-long': 'Please use at most {longest} characters.',
    'password-monotonous': 'Please use more different characters.',
    'password-guessable':
      'This is easily guessed. Please use several words that do not belong together, other than names of yours, of your organisation or of this portal.',
    'password-same': 'This is the password you had. Please choose another one.',
    'address-same': 'This is the address you have.',
    'has-password': 'You already have a password here; it stays as it is.',
    'sign-in-again':
      'You signed in a while ago, and have no password to show that it is you. Sign in again with a mailed link or code; then you have ten minutes for this.',
    'wrong-password': 'This is not your current password.',
    'no-time-zone': 'Please choose a time zone from the list.',
    'wrong-credentials':
      'Address and password do not belong together. Check both, or have a link mailed to you; for an address we know that always works.',
    'no-membership':
      'Address and password are right, but you belong to no organisation here at present. What was shared with you opens with the link in its e-mail. If you should belong to an organisation, ask it to invite you.',
    'password-ended':
      'Address and password are right, but this password was for the first time only, and its seven days are over. Have a link mailed to you below, and choose a password of your own.',
    'wrong-code':
      'This is not the code of the newest mail that was asked for in this browser, or it is too old. Check it, or have a new one mailed to you.',
    'too-many-attempts':
      'Too many attempts. For safety, wait {minutes, plural, one {one minute} other {# minutes}} before the next one.',
    'too-often':
      'That was a lot in a short time, so this was not taken. Please wait {minutes, plural, one {one minute} other {# minutes}}, then send it again.',
    'key-used':
      'This form was sent before with other words; those were taken. If you mean to send this as well, send it now.',
    'body-missing': 'Please write something first.',
    'body-blank': 'Please write something first.',
    'body-too-long':
      'This is longer than {longestBody, number} characters. Please shorten it, or add it to the {_documents}.',
    'choose-phase': 'Please choose what it is for.',
    'phaseId-wrong': 'Please choose one of these.',
    'choose-project': 'Please choose one of these.',
    'comes-late': 'This has to come before the files.',
    unreachable: 'Please choose one of these.',
    'already-member': 'Somebody with this address belongs to your organisation already.',
    'invited-already': 'Somebody with this address is invited already. You can send the invitation once more.',
    twice: 'This address stands in the list twice.',
    'give-profile': 'Only a billing administrator can give this profile.',
    'lines-missing': 'Please write one person a line, or choose a file.',
    'lines-wrong': 'Nobody was invited yet. Please correct the lines that are named here.',
    'too-many-people':
      'These are more than {mostPeople} people, so nobody was invited. Please invite them in several goes.',
    'no-name': 'The name is missing. It comes first.',
    'no-address': 'The e-mail address is missing. It comes after the name.',
    'no-profile': 'The profile is missing. Write it after the address, or choose one for all lines below.',
    'profile-unknown': 'There is no profile of this name.',
    'too-many-columns': 'There is more on it than name, address, profile and job role.',
    'quote-open': 'A quotation mark is not closed.',
    'list-too-large': 'This file is too large for a list of people. Nobody was invited.',
    'with-missing': 'Please choose somebody.',
    'not-to-be-shared-with': 'Please choose one of these.',
    'inside-only': 'This level is for our own people only.',
    'above-own-level':
      'The level “{level}” opens more than is open to you here: {areas}. Choose one that opens no more than your own, or have it shared by somebody who may do that.',
    'beyond-own-close':
      'Your own access ends when this is closed, and nobody gives longer than they have. Leave the day empty, then theirs ends with yours, or choose {until} or an earlier one.',
    'beyond-own-end':
      'Your own access here ends on {until}, and nobody gives longer than they have. Choose that day or an earlier one.',
    'fields-unseen':
      'The level “{level}” shows what you do not see here yourself: {fields}. Choose one that shows no more than your own, or have it shared by somebody who sees that.',
    'organisation-named-so':
      'Another organisation here has this name, or one that people would take for it. Please choose another one.',
    'no-vat-number':
      'A VAT number of the country that it begins with looks different. Check the letters and digits; one of Germany looks like DE123456789.',
    'choose-all-returning':
      'Some of them were here before. Please say what of this comes back; nothing has been sent yet.',
    'choose-returning': 'They were here before. Please say what of this comes back; nothing has been sent yet.',
    'choose-colleague': 'Please choose somebody, or nobody.',
    'no-colleague': 'Please choose one of these.',
    'does-not-reach':
      'Something of it is not open to this person. Choose somebody else or nobody, or have it shared with them first. Nothing was changed.',
    'changed-meanwhile':
      'Somebody else has changed this meanwhile, so nothing was saved. What you wrote is below; open it again to see what they wrote.',
  },
  {
    'unknown-field': 'Dieses Feld gibt es hier nicht.',
    'no-whole-number': 'Bitte schreiben Sie eine ganze Zahl.',
    'no-later': 'So lange gilt sie schon. Bitte wählen Sie einen späteren Tag.',
    'in-the-past': 'Dieser Tag ist vorbei.',
    'number-out-of-range': 'Diese Zahl ist zu klein oder zu groß.',
    'day-out-of-range': 'Dieser Tag liegt zu lange zurück oder zu weit voraus.',
    'email-wrong': 'Das sieht nicht wie eine E-Mail-Adresse aus. Eine sieht so aus: name@example.com.',
    'code-of-six': 'Der Code hat sechs Ziffern.',
    'password-short': 'Bitte mindestens {shortest} Zeichen verwenden.',
    'password-long': 'Bitte höchstens {longest} Zeichen verwenden.',
    'password-monotonous': 'Bitte mehr verschiedene Zeichen verwenden.',
    'password-guessable':
      'Das ist leicht zu erraten. Bitte mehrere Wörter verwenden, die nicht zusammengehören, und nicht nur Namen von Ihnen, Ihrer Organisation oder diesem Portal.',
    'password-same': 'Das ist Ihr bisheriges Passwort. Bitte wählen Sie ein anderes.',
    'address-same': 'Das ist Ihre jetzige Adresse.',
    'has-password': 'Sie haben hier schon ein Passwort; es bleibt, wie es ist.',
    'sign-in-again':
      'Sie haben sich vor einer Weile angemeldet und kein Passwort, um zu zeigen, dass Sie es sind. Melden Sie sich noch einmal mit Link oder Code aus einer E-Mail an; dann haben Sie dafür zehn Minuten.',
    'wrong-password': 'Das ist nicht Ihr jetziges Passwort.',
    'no-time-zone': 'Bitte wählen Sie eine Zeitzone aus der Liste.',
    'wrong-credentials':
      'Adresse und Passwort gehören nicht zusammen. Prüfen Sie beides, oder lassen Sie sich einen Link zuschicken; bei einer Adresse, die wir kennen, geht das immer.',
    'no-membership':
      'Adresse und Passwort stimmen, aber Sie gehören hier zurzeit zu keiner Organisation. Was mit Ihnen geteilt wurde, öffnet der Link in der E-Mail dazu. Sollten Sie zu einer Organisation gehören, bitten Sie diese um eine Einladung.',
    'password-ended':
      'Adresse und Passwort stimmen, aber dieses Passwort galt nur für das erste Mal, und seine sieben Tage sind vorbei. Lassen Sie sich unten einen Link zuschicken und wählen Sie ein eigenes Passwort.',
    'wrong-code':
      'Das ist nicht der Code der neuesten E-Mail, die in diesem Browser angefordert wurde, oder er ist zu alt. Prüfen Sie ihn, oder lassen Sie sich einen neuen zuschicken.',
    'too-many-attempts':
      'Zu viele Versuche. Warten Sie zur Sicherheit {minutes, plural, one {eine Minute} other {# Minuten}} bis zum nächsten.',
    'too-often':
      'Das war viel in kurzer Zeit, darum wurde dies nicht angenommen. Bitte warten Sie {minutes, plural, one {eine Minute} other {# Minuten}} und senden Sie es dann noch einmal.',
    'key-used':
      'Dieses Formular wurde schon mit anderen Worten gesendet; die sind angekommen. Wenn Sie auch dies senden möchten, senden Sie es jetzt.',
    'body-missing': 'Bitte schreiben Sie zuerst etwas.',
    'body-blank': 'Bitte schreiben Sie zuerst etwas.',
    'body-too-long':
      'Das ist länger als {longestBody, number} Zeichen. Bitte kürzen Sie es, oder fügen Sie es als {_document} hinzu.',
    'choose-phase': 'Bitte wählen Sie, wofür es ist.',
    'phaseId-wrong': 'Bitte wählen Sie eines davon.',
    'choose-project': 'Bitte wählen Sie eines davon.',
    'comes-late': 'Das muss vor den Dateien kommen.',
    unreachable: 'Bitte wählen Sie etwas hiervon.',
    'already-member': 'Jemand mit dieser Adresse gehört schon zu Ihrer Organisation.',
    'invited-already': 'Jemand mit dieser Adresse ist schon eingeladen. Sie können die Einladung noch einmal senden.',
    twice: 'Diese Adresse steht zweimal in der Liste.',
    'give-profile': 'Dieses Profil kann nur vergeben, wer die Abrechnung verwaltet.',
    'lines-missing': 'Bitte schreiben Sie eine Person in jede Zeile, oder wählen Sie eine Datei.',
    'lines-wrong': 'Noch ist niemand eingeladen. Bitte berichtigen Sie die Zeilen, die hier genannt sind.',
    'too-many-people':
      'Das sind mehr als {mostPeople} Personen, darum ist niemand eingeladen. Bitte laden Sie nach und nach ein.',
    'no-name': 'Der Name fehlt. Er kommt zuerst.',
    'no-address': 'Die E-Mail-Adresse fehlt. Sie kommt nach dem Namen.',
    'no-profile': 'Das Profil fehlt. Schreiben Sie es nach der Adresse, oder wählen Sie unten eines für alle Zeilen.',
    'profile-unknown': 'Ein Profil dieses Namens gibt es nicht.',
    'too-many-columns': 'Darin steht mehr als Name, Adresse, Profil und Funktion.',
    'quote-open': 'Ein Anführungszeichen ist nicht geschlossen.',
    'list-too-large': 'Diese Datei ist zu groß für eine Liste von Personen. Niemand ist eingeladen.',
    'with-missing': 'Bitte wählen Sie jemanden.',
    'not-to-be-shared-with': 'Bitte wählen Sie etwas hiervon.',
    'inside-only': 'Diese Stufe ist nur für unsere eigenen Leute.',
    'above-own-level':
      'Die Stufe „{level}“ öffnet mehr, als Ihnen selbst hier offensteht: {areas}. Wählen Sie eine, die nicht mehr öffnet als Ihre eigene, oder lassen Sie es von jemandem teilen, der das darf.',
    'beyond-own-close':
      'Ihr eigener Zugang endet, wenn das hier geschlossen ist, und länger als der eigene lässt sich keiner geben. Lassen Sie den Tag leer, dann endet auch dieser mit Ihrem, oder wählen Sie den {until} oder einen früheren Tag.',
    'beyond-own-end':
      'Ihr eigener Zugang endet hier am {until}, und länger als der eigene lässt sich keiner geben. Wählen Sie diesen Tag oder einen früheren.',
    'fields-unseen':
      'Die Stufe „{level}“ zeigt, was Sie selbst hier nicht sehen: {fields}. Wählen Sie eine, die nicht mehr zeigt als Ihre eigene, oder lassen Sie es von jemandem teilen, der das sieht.',
    'organisation-named-so':
      'So heißt hier schon eine andere Organisation, oder so ähnlich, dass man sie verwechselt. Bitte wählen Sie einen anderen Namen.',
    'no-vat-number':
      'Eine USt-IdNr. des Landes, mit dem sie beginnt, sieht anders aus. Prüfen Sie Buchstaben und Ziffern; eine deutsche sieht aus wie DE123456789.',
    'choose-all-returning':
      'Einige waren schon hier. Bitte sagen Sie, was davon wiederkommt; gesendet ist noch nichts.',
    'choose-returning':
      'Diese Person war schon hier. Bitte sagen Sie, was davon wiederkommt; gesendet wurde noch nichts.',
    'choose-colleague': 'Bitte wählen Sie jemanden, oder niemanden.',
    'no-colleague': 'Bitte wählen Sie etwas hiervon.',
    'does-not-reach':
      'Etwas davon ist für diese Person nicht offen. Wählen Sie jemand anderen oder niemanden, oder lassen Sie es erst mit ihr teilen. Es wurde nichts geändert.',
    'changed-meanwhile':
      'Jemand anderes hat das inzwischen geändert, deshalb wurde nichts gespeichert. Was Sie geschrieben haben, steht unten; öffnen Sie es noch einmal, um das andere zu sehen.',
  },
)

/** What can be wrong with a field of a form, by the key of the problem; `<field>-<problem>` where one field has words of its own.
 *  `form` stands for the attempt as a whole. */
export const problemTexts = joined(
  commonProblems,
  ownProblems,
  contactProblems,
  dependencyProblems,
  fileProblems,
  pictureProblems,
  partnerRefusals,
  licenceRefusals,
  chartProblems,
  reportProblems,
  webhookProblems,
)
