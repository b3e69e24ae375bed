import { catalogue } from '../../../../words/catalogue.ts'

/** Texts of the page of a partnership. */
export const partnershipTexts = catalogue(
  {
    since: 'Partners since {day}.',
    lead: 'What one side shares with the other, as far as you see it. Each side can end what it shares; all of it ends with the partnership.',
    ours: 'What we share with them',
    theirs: 'What they share with us',
    noOurs: 'We share nothing with them.',
    noTheirs: 'They share nothing with us.',
    usedHint:
      'Last used: when one of those it is shared with last opened it, or wrote, changed, added or downloaded something there. What they open counts to the hour.',
    what: 'What',
    whom: 'With',
    level: 'Level',
    usual: 'The usual one',
    sinceWhen: 'Since',
    by: 'by {name}',
    used: 'Last used',
    notUsed: 'Not yet',
    until: 'Until',
    noEnd: 'No end',
    acts: 'Change',
    end: 'End',
    endOf: 'End the share of {what} with {whom}',
    unseenWhom: 'Somebody you are not told of',
    unseen:
      '{count, plural, one {One more share is of something that you do not see.} other {# more shares are of things that you do not see.}}',
  },
  {
    since: 'Partner seit {day}.',
    lead: 'Was eine Seite mit der anderen teilt, soweit Sie es sehen. Jede Seite kann beenden, was sie teilt; mit der Partnerschaft endet alles.',
    ours: 'Was wir mit ihnen teilen',
    theirs: 'Was sie mit uns teilen',
    noOurs: 'Wir teilen nichts mit ihnen.',
    noTheirs: 'Sie teilen nichts mit uns.',
    usedHint:
      'Zuletzt genutzt: wann jemand von denen, mit denen es geteilt ist, es zuletzt geöffnet oder dort etwas geschrieben, geändert, hinzugefügt oder heruntergeladen hat. Was sie öffnen, zählt auf die Stunde genau.',
    what: 'Was',
    whom: 'Mit',
    level: 'Stufe',
    usual: 'Die übliche',
    sinceWhen: 'Seit',
    by: 'von {name}',
    used: 'Zuletzt genutzt',
    notUsed: 'Noch nicht',
    until: 'Bis',
    noEnd: 'Ohne Ende',
    acts: 'Ändern',
    end: 'Beenden',
    endOf: 'Freigabe von {what} für {whom} beenden',
    unseenWhom: 'Jemand, den Sie nicht sehen',
    unseen:
      '{count, plural, one {Eine weitere Freigabe gilt für etwas, das Sie nicht sehen.} other {# weitere Freigaben gelten für etwas, das Sie nicht sehen.}}',
  },
)
