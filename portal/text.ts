import { catalogue, type Say } from '../words/catalogue.ts'

/** Texts of the frame, and of what is wrong with a field in any form. */
export const frameTexts = catalogue(
  {
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

/** What is wrong with a field, in any form. Rooms add their own. */
export const problemTexts = catalogue(
  {
    missing: 'Please fill this in.',
    'unknown-field': 'This field is not known here.',
    'too-long': 'This is too long.',
    'too-short': 'This is too short.',
    wrong: 'This does not look right.',
  },
  {
    missing: 'Bitte ausfüllen.',
    'unknown-field': 'Dieses Feld gibt es hier nicht.',
    'too-long': 'Das ist zu lang.',
    'too-short': 'Das ist zu kurz.',
    wrong: 'Das sieht nicht richtig aus.',
  },
)
