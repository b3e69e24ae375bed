import { catalogue } from '../../../words/catalogue.ts'

/** Who sees something, and why. */
export const whoSeesTexts = catalogue(
  {
    'shared-with-text':
      'Lists who was let into this, and who gets in because they were let into more: from where, at which level, until when.',
    'shared-with-button': 'Show who it is shared with',
    'shared-with-more': 'more; the list of grants has them all.',
    'who-sees-text':
      'Names everybody who can see this at this moment, with what lets them in. Choose a person to read why they can, or why not.',
    'who-sees-record-text':
      'Names everybody who can see this at this moment, with why, of those whose rights you are told. Choose a person to read why they can, or why not.',
    'sees-of-it': 'What of it',
    'who-sees-q': 'Name',
    'who-sees-q-hint': 'Only those whose name has this in it.',
    'who-sees-person': 'One person',
    'who-sees-button': 'Show who sees it',
    'who-sees-more': 'more; look for a name to find them.',
    'what-they-see-text':
      'Names the projects and products that this person can see at this moment, with what lets them in. It tells of those that you see yourself.',
    'what-they-see-q': 'Name',
    'what-they-see-q-hint': 'Only those whose name has this in it.',
    'what-they-see-button': 'Show what they see',
    'what-they-see-more': 'more; look for a name to find them.',
    'sees-yes': 'Sees it',
    'sees-no': 'Does not see it',
    'sees-not-these': 'Not seen.',
    'sees-disabled': 'They are disabled.',
  },
  {
    'shared-with-text':
      'Zählt auf, wem dies geöffnet wurde, und wer Zugang hat, weil ihm mehr geöffnet ist: woher, auf welcher Stufe, bis wann.',
    'shared-with-button': 'Zeigen, mit wem es geteilt ist',
    'shared-with-more': 'weitere; die Liste der Zugriffe hat sie alle.',
    'who-sees-text':
      'Nennt alle, die dies gerade sehen können, mit dem, was ihnen Zugang gibt. Wählen Sie eine Person, um zu lesen, warum sie es sieht oder warum nicht.',
    'who-sees-record-text':
      'Nennt alle, die dies gerade sehen können, und warum, soweit Sie erfahren, was sie dürfen. Wählen Sie eine Person, um zu lesen, warum sie es sieht oder warum nicht.',
    'sees-of-it': 'Was davon',
    'who-sees-q': 'Name',
    'who-sees-q-hint': 'Nur die, in deren Namen das vorkommt.',
    'who-sees-person': 'Eine Person',
    'who-sees-button': 'Zeigen, wer es sieht',
    'who-sees-more': 'weitere; suchen Sie nach einem Namen.',
    'what-they-see-text':
      'Nennt die Projekte und Produkte, die diese Person gerade sehen kann, mit dem, was ihr Zugang gibt. Gezeigt wird, was Sie selbst sehen.',
    'what-they-see-q': 'Name',
    'what-they-see-q-hint': 'Nur die, in deren Namen das vorkommt.',
    'what-they-see-button': 'Zeigen, was sie sieht',
    'what-they-see-more': 'weitere; suchen Sie nach einem Namen.',
    'sees-yes': 'Sieht es',
    'sees-no': 'Sieht es nicht',
    'sees-not-these': 'Nicht sichtbar.',
    'sees-disabled': 'Die Person ist deaktiviert.',
  },
)
