import { catalogue } from '../../words/catalogue.ts'

/** What is wrong with an address, a code, a password, or with the whole attempt. */
export const sessionProblems = catalogue(
  {
    'wrong-credentials':
      'Address and password do not belong together. Check both, or have a link mailed to you; for an address we know that always works.',
    'no-membership':
      'Address and password are right, but you belong to no organisation here at present. What was shared with you opens with the link in its e-mail. If you should belong to an organisation, ask it to invite you.',
    'wrong-code':
      'This is not the code of the newest mail that was asked for in this browser, or it is too old. Check it, use the link in the mail, or have a new one mailed to you.',
    'too-many-attempts':
      'Too many attempts. For safety, wait {minutes, plural, one {one minute} other {# minutes}} before the next one.',
    'code-of-six': 'The code has six digits.',
    'password-short': 'Please use at least {shortest} characters.',
    'password-long': 'Please use at most {longest} characters.',
    'password-monotonous': 'Please use more different characters.',
    'password-guessable':
      'This is easily guessed. Please use several words that do not belong together, other than names of yours, of your organisation or of this portal.',
    'password-same': 'This is the password you had. Please choose another one.',
    'has-password': 'You already have a password here; it stays as it is.',
    'wrong-password': 'This is not your current password.',
    'no-time-zone': 'Please choose a time zone from the list.',
  },
  {
    'wrong-credentials':
      'Adresse und Passwort gehören nicht zusammen. Prüfen Sie beides, oder lassen Sie sich einen Link zuschicken; bei einer Adresse, die wir kennen, geht das immer.',
    'no-membership':
      'Adresse und Passwort stimmen, aber Sie gehören hier zurzeit zu keiner Organisation. Was mit Ihnen geteilt wurde, öffnet der Link in der E-Mail dazu. Sollten Sie zu einer Organisation gehören, bitten Sie diese um eine Einladung.',
    'wrong-code':
      'Das ist nicht der Code der neuesten E-Mail, die in diesem Browser angefordert wurde, oder er ist zu alt. Prüfen Sie ihn, nehmen Sie den Link aus der E-Mail, oder lassen Sie sich einen neuen zuschicken.',
    'too-many-attempts':
      'Zu viele Versuche. Warten Sie zur Sicherheit {minutes, plural, one {eine Minute} other {# Minuten}} bis zum nächsten.',
    'code-of-six': 'Der Code hat sechs Ziffern.',
    'password-short': 'Bitte mindestens {shortest} Zeichen verwenden.',
    'password-long': 'Bitte höchstens {longest} Zeichen verwenden.',
    'password-monotonous': 'Bitte mehr verschiedene Zeichen verwenden.',
    'password-guessable':
      'Das ist leicht zu erraten. Bitte mehrere Wörter verwenden, die nicht zusammengehören, und nicht nur Namen von Ihnen, Ihrer Organisation oder diesem Portal.',
    'password-same': 'Das ist Ihr bisheriges Passwort. Bitte wählen Sie ein anderes.',
    'has-password': 'Sie haben hier schon ein Passwort; es bleibt, wie es ist.',
    'wrong-password': 'Das ist nicht Ihr jetziges Passwort.',
    'no-time-zone': 'Bitte wählen Sie eine Zeitzone aus der Liste.',
  },
)
