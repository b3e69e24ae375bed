import { catalogue, type Say } from '../../words/catalogue.ts'

/** Texts of the frame. */
export const frameTexts = catalogue(
  {
    error: 'Error: ',
    problems: 'There is a problem',
    skip: 'Skip to the content',
    navigation: 'Main',
    account: 'Account',
    signedInAs: 'Signed in as {name}',
    switchTo: 'Switch organisation',
    clients: 'Clients',
    signOut: 'Sign out',
    servedBy: 'by {host}',
    description:
      'How the {_projects} of {organisation} are going, what is needed next, and what was written about them.',
    foot: 'This page is for {organisation} and those it works with.',
  },
  {
    error: 'Fehler: ',
    problems: 'Das hat noch nicht geklappt',
    skip: 'Zum Inhalt springen',
    navigation: 'Hauptmenü',
    account: 'Konto',
    signedInAs: 'Angemeldet als {name}',
    switchTo: 'Organisation wechseln',
    clients: 'Kunden',
    signOut: 'Abmelden',
    servedBy: 'von {host}',
    description:
      'Wie die {_projects} von {organisation} laufen, was als Nächstes gebraucht wird, und was dazu geschrieben wurde.',
    foot: 'Diese Seite ist für {organisation} und alle, die mit ihr arbeiten.',
  },
)

export type FrameSay = Say<keyof (typeof frameTexts)['en']>
