import { catalogue, type Say } from '../../../words/catalogue.ts'

/** The *New* menu and the header menu. */
export const menuTexts = catalogue(
  {
    menus: 'More pages',
    menu: 'Menu',
    new: 'New',
    message: 'Message',
    contact: 'Contact',
    group: 'Group',
    team: 'Team',
    report: 'Report',
    colleague: 'Invitation of a colleague',
    messageHere: 'Message on this {_project}',
    documentHere: '{_Document} in this {_project}',
    decisionHere: 'Decision in this {_project}',
    shareHere: 'Share of this {_project}',
  },
  {
    menus: 'Weitere Seiten',
    menu: 'Menü',
    new: 'Neu',
    message: 'Nachricht',
    contact: 'Kontakt',
    group: 'Gruppe',
    team: 'Team',
    report: 'Bericht',
    colleague: 'Einladung an Kollegen',
    messageHere: 'Nachricht hierzu',
    documentHere: '{_Document} hierzu',
    decisionHere: 'Entscheidung hierzu',
    shareHere: 'Freigabe hierzu',
  },
)

export type MenuSay = Say<keyof (typeof menuTexts)['en']>
