import { catalogue } from '../../../words/catalogue.ts'

/** Texts of the page about one's calendar. */
export const calendarTexts = catalogue(
  {
    title: 'Your calendar',
    lead: 'Your calendar program shows the {_milestones} that you see for {organisation}, and when something of yours is due.',
    make: 'Make an address',
    address: 'The address',
    addressHint:
      'Add it to your calendar program as a calendar that you subscribe to. Whoever has it reads the same: keep it to yourself.',
    open: 'Open it in a calendar program',
    made: 'Made {at}.',
    used: 'Read last {ago}.',
    unused: 'Not read yet.',
    renewTitle: 'Does somebody else have it?',
    renewLead:
      'Another address ends this one at once; you add it to your program anew. Without one nobody reads your dates.',
    renew: 'Make another address',
    end: 'End the address',
  },
  {
    title: 'Ihr Kalender',
    lead: 'Ihr Kalenderprogramm zeigt die {_milestones}, die Sie für {organisation} sehen, und wann etwas von Ihnen fällig ist.',
    make: 'Adresse erstellen',
    address: 'Die Adresse',
    addressHint:
      'Fügen Sie sie in Ihrem Kalenderprogramm als abonnierten Kalender hinzu. Wer sie hat, liest dasselbe: Behalten Sie sie für sich.',
    open: 'In einem Kalenderprogramm öffnen',
    made: 'Erstellt {at}.',
    used: 'Zuletzt gelesen {ago}.',
    unused: 'Noch nicht gelesen.',
    renewTitle: 'Hat sie jemand anderes?',
    renewLead:
      'Eine andere Adresse beendet diese sofort; Sie fügen sie in Ihrem Programm neu hinzu. Ohne eine liest niemand Ihre Termine.',
    renew: 'Andere Adresse erstellen',
    end: 'Adresse beenden',
  },
)
