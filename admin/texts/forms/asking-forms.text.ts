import { pairs } from '../../../words/pairs.ts'

/** Forms by which a request for access is answered. */
export const askingFormTexts = pairs({
  'give-access-text': [
    'Shares the project with whoever it was asked for, from their next click on. Of this level and their own access level the lower counts. Whoever asked is told by mail.',
    'Teilt das Projekt mit der Person, für die gefragt wurde, ab ihrem nächsten Klick. Von dieser Stufe und ihrer eigenen Zugriffsstufe gilt die niedrigere. Wer gefragt hat, erfährt es per E-Mail.',
  ],
  'give-access-for': [
    'Asked for is {what}{reason, select, said {: “{text}”} other {.}}',
    'Gewünscht ist {what}{reason, select, said {: „{text}“} other {.}}',
  ],
  'give-level-hint': [
    'Offered is what opens no more than is open to you.',
    'Angeboten wird, was nicht mehr öffnet, als Ihnen offensteht.',
  ],
  'give-access-button': ['Give access', 'Zugriff geben'],
  'decline-access-text': [
    'Nothing is opened, and nothing taken away. Whoever asked is told by mail, with the reason if you give one.',
    'Es wird nichts geöffnet und nichts weggenommen. Wer gefragt hat, erfährt es per E-Mail, mit der Begründung, wenn Sie eine schreiben.',
  ],
  'decline-access-button': ['Decline', 'Ablehnen'],
})
