import { catalogue } from '../words/catalogue.ts'

/** What mails say. */
export const mailTexts = catalogue(
  {
    'answers-read-by': 'If you answer this mail, {name} reads it.',
    'answers-unread': 'Nobody reads answers to this mail.',
    stop: 'No more mails of this kind',
    'served-by': 'From {host}.',
    'served-by-with': 'From {host}. Questions? {ways}',
    'invitation-subject': '{inviter} invites you to the portal of {host}',
    'invitation-subject-nobody': 'Your invitation to the portal of {host}',
    'invitation-title': 'Welcome, {name}',
    'invitation-text':
      '{inviter} has opened the portal of {host} for you at {portal}. It shows how your {_projects} are going, what is late and what needs an answer from you, and it is the place to write to the people who work on them.',
    'invitation-text-nobody':
      'The portal of {host} is open for you at {portal}. It shows how your {_projects} are going, what is late and what needs an answer from you, and it is the place to write to the people who work on them.',
    'invitation-act': 'Accept the invitation',
    'invitation-until': 'The link is for you alone and works once, until {until}.',
    'invitation-foot':
      'You did not expect this? Then leave it: without you pressing the button on the page behind the link, nothing happens.',
    'sign-in-subject': 'Your link and code to sign in to {portal}',
    'sign-in-title': 'Sign in to {portal}',
    'sign-in-text': 'Type this code where you asked for it:',
    'sign-in-or': 'or press the button:',
    'sign-in-act': 'Sign in',
    'sign-in-until': 'Both are for you alone and work once, until {until}.',
    'sign-in-foot':
      'It was not you who asked? Then leave it. Nobody can sign in without this mail; never pass the code on, to anybody.',
    'reset-subject': 'Choose a new password for {portal}',
    'reset-title': 'A new password',
    'reset-text':
      'Hello {name}, somebody asked for a new password for {email}. Press the button to choose one; until you do, the old one stays.',
    'reset-act': 'Choose a password',
    'reset-until': 'The link is for you alone and works once, until {until}.',
    'reset-foot': 'It was not you who asked? Then leave it: nothing has changed.',
    'attempts-subject': 'Many attempts to sign in to {portal} as you',
    'attempts-title': 'Somebody tries to sign in as you',
    'attempts-text': 'Wrong passwords or codes have been tried for {email} many times, last on {at}.',
    'attempts-safe':
      'None of them was right. Further attempts have to wait, longer and longer. You sign in as always where you have signed in before, and anywhere else with a link mailed to you.',
    'attempts-password': 'If your password could be guessed, or you use it elsewhere too, choose a new one:',
    'password-changed-subject': 'Your password for {portal} was changed',
    'password-changed-title': 'Your password was changed',
    'password-changed-text':
      'A new password was chosen for {email} on {at}, by {device} at the network address {address}. Everywhere else you were signed out.',
    'new-device-subject': 'A new device has signed in to {portal}',
    'new-device-title': 'A new device has signed in',
    'new-device-text':
      'Somebody signed in as {email} on {at}, by {device} at the network address {address}. You have not signed in there before.',
    'sessions-ended-subject': 'Your access to {portal} has ended',
    'sessions-ended-title': 'Your access has ended',
    'sessions-ended-text':
      'Those who look after the portal ended the access of {email} to {organisation} on {at}. Where you were signed in for it, you were signed out. If you should still have access, ask them.',
    'token-made-subject': 'A token for programs was made at {portal}',
    'token-made-title': 'A token for programs',
    'token-made-text':
      'As {email} somebody made a token on {at}, by {device} at the network address {address}. With it a program reads, and perhaps writes, at {organisation}.',
    'webhook-made-subject': 'A webhook was set up at {portal}',
    'webhook-made-title': 'A webhook',
    'webhook-made-text':
      'As {email} somebody set up a webhook on {at}, by {device} at the network address {address}. With it another machine is told of what happens at {organisation}.',
    'not-me-text':
      'You know of this? Then there is nothing to do. If not, say so: you are signed out everywhere, the password and your tokens no longer work, and a link to choose a new one is mailed to you.',
    'not-me-act': 'That was not me',
    'not-me-until': 'The link is for you alone and works once, until {until}.',
    'attempts-foot': 'It was you? Then there is nothing to do. This mail comes at most once a day.',
    'address-subject': 'Your e-mail address for {portal} was changed',
    'address-title': 'Another e-mail address',
    'address-new':
      'Hello {name}, from {at} on you sign in to {portal} with this address, {email}. Your password stays.',
    'address-new-next': 'You have been signed out everywhere; please sign in again.',
    'address-old':
      'Hello {name}, since {at} nobody signs in to {portal} with {email} any more. Mails go to your new address.',
    'address-old-next': 'Whoever was signed in has been signed out, and links that were mailed here no longer work.',
    'address-foot': 'You know nothing of this? Then please tell those who look after your access at once.',
    'update-subject': '{project}: {beginning}',
    'comment-subject': 'Re: {project}: {beginning}',
    'update-title': '{author} wrote about {project}',
    'comment-title': '{author} commented on {project}',
    'update-title-nobody': 'New about {project}',
    'comment-title-nobody': 'A new comment on {project}',
    'update-quoted': '{author}, {written}:',
    'update-quoted-nobody': '{written}:',
    'update-act': 'Read and answer',
    'update-foot':
      'You receive this because you follow {project} or look after it. Please answer in the portal, where everybody on the {_project} reads it.',
    'update-stop': 'No more mails about {_updates}',
    'documents-subject': '{project}: {what}',
    'documents-title': '{by} added {documents}',
    'documents-title-nobody': 'New: {documents}',
    'documents-names':
      '{more, plural, =0 {{name}} one {{name} and one more {_document}} other {{name} and # more {_documents}}}',
    'documents-act': 'See the {_documents} of {project}',
    'documents-foot': 'You receive this because you follow {project} or look after it.',
  },
  {
    'answers-read-by': 'Wenn Sie auf diese E-Mail antworten, liest {name} das.',
    'answers-unread': 'Antworten auf diese E-Mail liest niemand.',
    stop: 'Keine E-Mails dieser Art mehr',
    'served-by': 'Von {host}.',
    'served-by-with': 'Von {host}. Fragen? {ways}',
    'invitation-subject': '{inviter} lädt Sie zum Portal von {host} ein',
    'invitation-subject-nobody': 'Ihre Einladung zum Portal von {host}',
    'invitation-title': 'Willkommen, {name}',
    'invitation-text':
      '{inviter} hat das Portal von {host} für Sie bei {portal} geöffnet. Es zeigt, wie Ihre {_projects} vorankommen, was verspätet ist und worauf Ihre Antwort erwartet wird, und dort schreiben Sie den Menschen, die daran arbeiten.',
    'invitation-text-nobody':
      'Das Portal von {host} ist für Sie bei {portal} geöffnet. Es zeigt, wie Ihre {_projects} vorankommen, was verspätet ist und worauf Ihre Antwort erwartet wird, und dort schreiben Sie den Menschen, die daran arbeiten.',
    'invitation-act': 'Einladung annehmen',
    'invitation-until': 'Der Link ist nur für Sie und gilt einmal, bis {until}.',
    'invitation-foot':
      'Sie haben das nicht erwartet? Dann lassen Sie es: Solange Sie auf der Seite hinter dem Link nichts drücken, geschieht nichts.',
    'sign-in-subject': 'Ihr Link und Code zum Anmelden bei {portal}',
    'sign-in-title': 'Anmelden bei {portal}',
    'sign-in-text': 'Geben Sie diesen Code dort ein, wo Sie ihn angefordert haben:',
    'sign-in-or': 'oder drücken Sie den Knopf:',
    'sign-in-act': 'Anmelden',
    'sign-in-until': 'Beide sind nur für Sie und gelten einmal, bis {until}.',
    'sign-in-foot':
      'Sie haben das nicht angefordert? Dann lassen Sie es. Ohne diese E-Mail kann sich niemand anmelden; geben Sie den Code niemandem weiter.',
    'reset-subject': 'Neues Passwort für {portal} wählen',
    'reset-title': 'Ein neues Passwort',
    'reset-text':
      'Guten Tag {name}, jemand hat für {email} ein neues Passwort angefordert. Drücken Sie den Knopf, um eines zu wählen; bis dahin gilt das alte.',
    'reset-act': 'Passwort wählen',
    'reset-until': 'Der Link ist nur für Sie und gilt einmal, bis {until}.',
    'reset-foot': 'Sie haben das nicht angefordert? Dann lassen Sie es: Es hat sich nichts geändert.',
    'attempts-subject': 'Viele Versuche, sich als Sie bei {portal} anzumelden',
    'attempts-title': 'Jemand versucht, sich als Sie anzumelden',
    'attempts-text': 'Für {email} wurden viele Male falsche Passwörter oder Codes versucht, zuletzt am {at}.',
    'attempts-safe':
      'Keines war richtig. Weitere Versuche müssen warten, immer länger. Wo Sie sich schon einmal angemeldet haben, melden Sie sich an wie immer, anderswo mit einem Link, den Sie sich zuschicken lassen.',
    'attempts-password': 'Wenn Ihr Passwort zu erraten ist oder Sie es auch anderswo verwenden, wählen Sie ein neues:',
    'password-changed-subject': 'Ihr Passwort für {portal} wurde geändert',
    'password-changed-title': 'Ihr Passwort wurde geändert',
    'password-changed-text':
      'Für {email} wurde am {at} ein neues Passwort gewählt: {device}, Netzadresse {address}. Überall sonst wurden Sie abgemeldet.',
    'new-device-subject': 'Ein neues Gerät hat sich bei {portal} angemeldet',
    'new-device-title': 'Ein neues Gerät hat sich angemeldet',
    'new-device-text':
      'Am {at} hat sich jemand als {email} angemeldet: {device}, Netzadresse {address}. Dort haben Sie sich bisher nicht angemeldet.',
    'sessions-ended-subject': 'Ihr Zugang zu {portal} wurde beendet',
    'sessions-ended-title': 'Ihr Zugang wurde beendet',
    'sessions-ended-text':
      'Wer das Portal betreut, hat am {at} den Zugang von {email} zu {organisation} beendet. Wo Sie dafür angemeldet waren, wurden Sie abgemeldet. Sollten Sie weiterhin Zugang haben, fragen Sie dort nach.',
    'token-made-subject': 'Bei {portal} wurde ein Zugangsschlüssel für Programme erstellt',
    'token-made-title': 'Ein Zugangsschlüssel für Programme',
    'token-made-text':
      'Am {at} hat jemand als {email} einen Zugangsschlüssel erstellt: {device}, Netzadresse {address}. Mit ihm liest, und schreibt vielleicht, ein Programm bei {organisation}.',
    'webhook-made-subject': 'Bei {portal} wurde ein Webhook eingerichtet',
    'webhook-made-title': 'Ein Webhook',
    'webhook-made-text':
      'Am {at} hat jemand als {email} einen Webhook eingerichtet: {device}, Netzadresse {address}. Mit ihm erfährt ein anderer Rechner, was bei {organisation} geschieht.',
    'not-me-text':
      'Sie wissen davon? Dann ist nichts zu tun. Wenn nicht, sagen Sie es: Sie werden überall abgemeldet, das Passwort und Ihre Zugangsschlüssel gelten nicht mehr, und Sie erhalten einen Link, um ein neues zu wählen.',
    'not-me-act': 'Das war ich nicht',
    'not-me-until': 'Der Link ist nur für Sie und gilt einmal, bis {until}.',
    'attempts-foot': 'Sie waren es selbst? Dann ist nichts zu tun. Diese E-Mail kommt höchstens einmal am Tag.',
    'address-subject': 'Ihre E-Mail-Adresse für {portal} wurde geändert',
    'address-title': 'Eine andere E-Mail-Adresse',
    'address-new':
      'Guten Tag {name}, ab {at} melden Sie sich bei {portal} mit dieser Adresse an, {email}. Ihr Passwort bleibt.',
    'address-new-next': 'Sie sind überall abgemeldet; bitte melden Sie sich neu an.',
    'address-old':
      'Guten Tag {name}, seit {at} meldet sich bei {portal} niemand mehr mit {email} an. E-Mails gehen an Ihre neue Adresse.',
    'address-old-next':
      'Wer angemeldet war, ist abgemeldet, und Links, die hierher geschickt wurden, gelten nicht mehr.',
    'address-foot': 'Sie wissen davon nichts? Dann sagen Sie es bitte sofort denen, die Ihren Zugang betreuen.',
    'update-subject': '{project}: {beginning}',
    'comment-subject': 'Re: {project}: {beginning}',
    'update-title': '{author} hat zu {project} geschrieben',
    'comment-title': '{author} hat {project} kommentiert',
    'update-title-nobody': 'Neues zu {project}',
    'comment-title-nobody': 'Ein neuer Kommentar zu {project}',
    'update-quoted': '{author}, {written}:',
    'update-quoted-nobody': '{written}:',
    'update-act': 'Lesen und antworten',
    'update-foot':
      'Sie erhalten diese E-Mail, weil Sie {project} folgen oder betreuen. Bitte antworten Sie im Portal, dort lesen es alle Beteiligten.',
    'update-stop': 'Keine E-Mails mehr über {_updates}',
    'documents-subject': '{project}: {what}',
    'documents-title': '{by} hat {documents} hinzugefügt',
    'documents-title-nobody': 'Neu: {documents}',
    'documents-names':
      '{more, plural, =0 {{name}} one {{name} und noch # {_document}} other {{name} und noch # {_documents}}}',
    'documents-act': '{_Documents} von {project} ansehen',
    'documents-foot': 'Sie erhalten diese E-Mail, weil Sie {project} folgen oder betreuen.',
  },
)

export type MailText = keyof (typeof mailTexts)['en']
