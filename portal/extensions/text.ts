import { catalogue } from '../../words/catalogue.ts'

/** Texts of the page that extends a share. */
export const extensionTexts = catalogue(
  {
    title: 'Extend a share of {what}?',
    lead: '{whom} sees “{what}” until {at}.',
    press: 'Extend until {later}',
    another: 'Or until another day',
    until: 'Last day',
    untilHint: 'It ends with this day.',
    pressUntil: 'Extend until this day',
    done: 'The share is extended',
    doneLead: '{whom} sees “{what}” until {later}.',
    doneNext: 'You are told again a week before. It can be ended at any time in the back-office.',
    unseen: 'Somebody whose name you cannot see',
  },
  {
    title: 'Freigabe von {what} verlängern?',
    lead: '{whom} sieht „{what}“ bis {at}.',
    press: 'Verlängern bis {later}',
    another: 'Oder bis zu einem anderen Tag',
    until: 'Letzter Tag',
    untilHint: 'Sie endet mit diesem Tag.',
    pressUntil: 'Bis zu diesem Tag verlängern',
    done: 'Die Freigabe ist verlängert',
    doneLead: '{whom} sieht „{what}“ bis {later}.',
    doneNext: 'Eine Woche vorher erfahren Sie es wieder. Beenden lässt sie sich jederzeit im Back-Office.',
    unseen: 'Jemand, dessen Namen Sie nicht sehen,',
  },
)
