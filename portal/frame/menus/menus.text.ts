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
    colleague: 'Invitation of a colleague',
    messageHere: 'Message on this project',
    documentHere: 'Document in this project',
    decisionHere: 'Decision in this project',
    shareHere: 'Share of this project',
  },
  {
    menus: 'Weitere Seiten',
    menu: 'Menü',
    new: 'Neu',
    message: 'Nachricht',
    contact: 'Kontakt',
    group: 'Gruppe',
    team: 'Team',
    colleague: 'Einladung an Kollegen',
    messageHere: 'Nachricht zu diesem Projekt',
    documentHere: 'Dokument in diesem Projekt',
    decisionHere: 'Entscheidung in diesem Projekt',
    shareHere: 'Freigabe dieses Projekts',
  },
)

export type MenuSay = Say<keyof (typeof menuTexts)['en']>
