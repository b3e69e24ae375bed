import { catalogue } from '../../../words/catalogue.ts'

/** Texts of the pages behind the links to a new address and to a former one. */
export const addressesTexts = catalogue(
  {
    confirmTitle: 'Use this address',
    confirmLead:
      'From now on you sign in with {email}, and your mails go there. Wherever you are signed in, you are signed out. The address you had so far is told.',
    confirmedTitle: 'Your address is changed',
    confirmedLead: 'Sign in with {email} from now on. Everything else stays as it was.',
    undoTitle: 'Take the change back',
    undoLead:
      'You sign in with {email} again. Everybody who is signed in as you is signed out, the password no longer works, and a link to choose a new one is mailed to this address.',
    undoneTitle: 'Your former address counts again',
    undoneLead:
      'Nobody is signed in as you any more. A mail with a link to choose a new password is on its way to {email}.',
    undoneNext:
      'If somebody else can read your mail, change the password of your mailbox first. Then tell those who look after your access what happened.',
    signIn: 'Go to signing in',
  },
  {
    confirmTitle: 'Diese Adresse verwenden',
    confirmLead:
      'Von jetzt an melden Sie sich mit {email} an, und Ihre E-Mails gehen dorthin. Wo Sie angemeldet sind, werden Sie abgemeldet. Die bisherige Adresse erfährt davon.',
    confirmedTitle: 'Ihre Adresse ist geändert',
    confirmedLead: 'Melden Sie sich von jetzt an mit {email} an. Alles andere bleibt, wie es war.',
    undoTitle: 'Änderung zurücknehmen',
    undoLead:
      'Sie melden sich wieder mit {email} an. Alle, die als Sie angemeldet sind, werden abgemeldet, das Passwort gilt nicht mehr, und ein Link, um ein neues zu wählen, geht an diese Adresse.',
    undoneTitle: 'Ihre alte Adresse gilt wieder',
    undoneLead:
      'Niemand ist mehr als Sie angemeldet. Eine E-Mail mit einem Link, um ein neues Passwort zu wählen, ist unterwegs an {email}.',
    undoneNext:
      'Kann jemand anderes Ihre E-Mails lesen, ändern Sie zuerst das Passwort Ihres Postfachs. Sagen Sie dann denen, die Ihren Zugang betreuen, was geschehen ist.',
    signIn: 'Zur Anmeldung',
  },
)
