import { catalogue } from '../../../words/catalogue.ts'

/** What mails say about what people do with their own accounts: another address, leaving, two of them that become one. */
export const ownTexts = catalogue(
  {
    'new-subject': 'Your new e-mail address for {portal}',
    'new-title': 'Is this address yours?',
    'new-text':
      'Somebody who signs in to {portal} wants to do so with {email} from now on. If that is you, press the button and confirm it there.',
    'new-act': 'Use this address',
    'new-until': 'The link works once, until {until}. Until then nothing changes.',
    'new-foot': 'You know nothing of this? Then leave it: nothing happens without you.',
    'known-title': 'This address is yours already',
    'known-text':
      'Somebody wanted to use {email} to sign in to {portal}. You sign in with it already, so nothing has changed, and they were not told.',
    'known-next':
      'If it was you, you have two accounts. Those who look after your access can make one of them; please write to them.',
    'known-foot': 'You know nothing of this? Then there is nothing to do.',
    'former-subject': 'Your e-mail address for {portal} was changed',
    'former-title': 'Another e-mail address',
    'former-text':
      'Since {at} {email} is no longer the address you sign in to {portal} with. Another one took its place.',
    'former-next':
      'You changed it yourself? Then there is nothing to do. If not, take it back: you sign in with {email} again, everybody who is signed in as you is signed out, and you choose a new password.',
    'former-act': 'Take the change back',
    'former-until': 'The link is for you alone and works once, until {until}.',
    'left-subject': '{name} has left {organisation}',
    'left-text':
      '{name} ({email}) left {organisation} on {at} and does not sign in for it any more. What they wrote stays.',
    'left-held':
      '{count, plural, =0 {Nothing is in their name that would have to be handed over.} one {One thing is still in their name. Please see who does it from now on.} other {# things are still in their name. Please see who does them from now on.}}',
    'left-act': 'See your people',
    'left-foot': 'You receive this because you look after the people of {organisation}.',
    'joined-subject': 'Your two accounts for {portal} are one now',
    'joined-title': 'One account from now on',
    'joined-stays':
      'Those who look after your access have made one of your two accounts on {at}. You sign in with {email} from now on, for all of your organisations.',
    'joined-goes':
      'Those who look after your access have made one of your two accounts on {at}. {email} does not sign anybody in any more; your other address does, for all of your organisations.',
    'joined-next': 'Wherever you were signed in, you were signed out. If your password does not fit, choose a new one:',
    'joined-act': 'Choose a new password',
    'joined-foot':
      'You have only one account, or know nothing of this? Then tell those who look after your access at once.',
  },
  {
    'new-subject': 'Ihre neue E-Mail-Adresse für {portal}',
    'new-title': 'Ist das Ihre Adresse?',
    'new-text':
      'Jemand, der sich bei {portal} anmeldet, möchte das künftig mit {email} tun. Wenn Sie das sind, drücken Sie den Knopf und bestätigen Sie es dort.',
    'new-act': 'Diese Adresse verwenden',
    'new-until': 'Der Link gilt einmal, bis {until}. Bis dahin ändert sich nichts.',
    'new-foot': 'Sie wissen davon nichts? Dann lassen Sie es: Ohne Sie geschieht nichts.',
    'known-title': 'Diese Adresse ist schon Ihre',
    'known-text':
      'Jemand wollte sich mit {email} bei {portal} anmelden. Das ist schon Ihre Adresse dort; darum hat sich nichts geändert, und es wurde niemandem gesagt.',
    'known-next':
      'Waren Sie das selbst, haben Sie zwei Konten. Wer Ihren Zugang betreut, kann eines daraus machen; bitte schreiben Sie dorthin.',
    'known-foot': 'Sie wissen davon nichts? Dann ist nichts zu tun.',
    'former-subject': 'Ihre E-Mail-Adresse für {portal} wurde geändert',
    'former-title': 'Eine andere E-Mail-Adresse',
    'former-text':
      'Seit {at} ist {email} nicht mehr die Adresse, mit der Sie sich bei {portal} anmelden. Eine andere ist an ihre Stelle getreten.',
    'former-next':
      'Sie haben das selbst geändert? Dann ist nichts zu tun. Wenn nicht, nehmen Sie es zurück: Sie melden sich wieder mit {email} an, alle, die als Sie angemeldet sind, werden abgemeldet, und Sie wählen ein neues Passwort.',
    'former-act': 'Änderung zurücknehmen',
    'former-until': 'Der Link ist nur für Sie und gilt einmal, bis {until}.',
    'left-subject': '{name} hat {organisation} verlassen',
    'left-text':
      '{name} ({email}) hat {organisation} am {at} verlassen und meldet sich dafür nicht mehr an. Was die Person geschrieben hat, bleibt.',
    'left-held':
      '{count, plural, =0 {Auf diesen Namen läuft nichts, was zu übergeben wäre.} one {Etwas läuft noch auf diesen Namen. Bitte sehen Sie, wer das künftig tut.} other {# Dinge laufen noch auf diesen Namen. Bitte sehen Sie, wer sie künftig tut.}}',
    'left-act': 'Ihre Personen ansehen',
    'left-foot': 'Sie erhalten diese E-Mail, weil Sie die Personen von {organisation} betreuen.',
    'joined-subject': 'Ihre zwei Konten für {portal} sind jetzt eines',
    'joined-title': 'Von jetzt an ein Konto',
    'joined-stays':
      'Wer Ihren Zugang betreut, hat am {at} aus Ihren zwei Konten eines gemacht. Sie melden sich von jetzt an mit {email} an, für alle Ihre Organisationen.',
    'joined-goes':
      'Wer Ihren Zugang betreut, hat am {at} aus Ihren zwei Konten eines gemacht. Mit {email} meldet sich niemand mehr an; mit Ihrer anderen Adresse schon, für alle Ihre Organisationen.',
    'joined-next': 'Wo Sie angemeldet waren, sind Sie abgemeldet. Passt Ihr Passwort nicht, wählen Sie ein neues:',
    'joined-act': 'Neues Passwort wählen',
    'joined-foot':
      'Sie haben nur ein Konto, oder Sie wissen davon nichts? Dann sagen Sie es sofort denen, die Ihren Zugang betreuen.',
  },
)
