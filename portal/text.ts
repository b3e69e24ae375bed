import { catalogue, type Say } from '../words/catalogue.ts'

/** Texts of the frame. */
export const frameTexts = catalogue(
  {
    error: 'Error: ',
    problems: 'There is a problem',
    skip: 'Skip to the content',
    navigation: 'Main',
    projects: 'Projects',
    updates: 'Updates',
    account: 'Account',
    signedInAs: 'Signed in as {name}',
    switchTo: 'Switch organisation',
    signOut: 'Sign out',
    servedBy: 'by {host}',
    foot: 'This page is for {organisation} and those it works with.',
  },
  {
    error: 'Fehler: ',
    problems: 'Das hat noch nicht geklappt',
    skip: 'Zum Inhalt springen',
    navigation: 'Hauptmenü',
    projects: 'Projekte',
    updates: 'Neuigkeiten',
    account: 'Konto',
    signedInAs: 'Angemeldet als {name}',
    switchTo: 'Organisation wechseln',
    signOut: 'Abmelden',
    servedBy: 'von {host}',
    foot: 'Diese Seite ist für {organisation} und alle, die mit ihr arbeiten.',
  },
)

export type FrameSay = Say<keyof (typeof frameTexts)['en']>
