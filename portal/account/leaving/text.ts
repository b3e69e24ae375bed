import { catalogue, type Say } from '../../../words/catalogue.ts'

/** Texts of leaving one's organisation. */
export const leavingTexts = catalogue(
  {
    title: 'Leave {name}',
    lead: 'You see nothing of {name} any more, and are signed out of it everywhere. Your other organisations stay.',
    leadOnly:
      'You see nothing of {name} any more, and are signed out everywhere. It is your only organisation here, so that you cannot sign in any more until one invites you.',
    back: 'What you wrote stays. What was shared with you alone is closed. Those who look after the people of {name} are told by mail; only they can let you in again.',
    last: 'You are the last billing administrator of {name}, and no organisation is without one. Give that profile to somebody else first; then you can leave.',
    nobodyToSee: 'It stays in your name for now. Those who look after the people of {name} are told how much it is.',
    leave: 'Leave {name}',
  },
  {
    title: '{name} verlassen',
    lead: 'Sie sehen nichts mehr von {name} und sind dort überall abgemeldet. Ihre anderen Organisationen bleiben.',
    leadOnly:
      'Sie sehen nichts mehr von {name} und sind überall abgemeldet. Es ist Ihre einzige Organisation hier; darum können Sie sich nicht mehr anmelden, bis eine Sie einlädt.',
    back: 'Was Sie geschrieben haben, bleibt. Was mit Ihnen allein geteilt war, ist geschlossen. Wer die Personen von {name} betreut, erfährt es per E-Mail; nur von dort aus können Sie wieder zugelassen werden.',
    last: 'Sie sind bei {name} die letzte Person mit dem Profil „Abrechnung“, und keine Organisation ist ohne. Geben Sie es zuerst jemand anderem; dann können Sie gehen.',
    nobodyToSee: 'Es bleibt vorerst auf Ihren Namen. Wer die Personen von {name} betreut, erfährt, wie viel es ist.',
    leave: '{name} verlassen',
  },
)

export type LeavingSay = Say<keyof (typeof leavingTexts)['en']>
