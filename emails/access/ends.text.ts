import { catalogue } from '../../words/catalogue.ts'

/** What mails say of shares that end. */
export const endsTexts = catalogue(
  {
    'ending-subject':
      '{count, plural, one {{what}: a share ends on {day}} other {# shares of your {_projects} end within a week}}',
    'ending-text':
      'Nothing need be done if it is to end like that. To let somebody keep it, press the link beside it, and the button on the page behind it.',
    ends: '{whom} sees it until {at}.',
    extend: 'Extend',
    'ending-foot':
      'You receive this because you look after these {_projects}. Each link is for you alone and works once, until the share has ended.',
    'ended-subject': '{count, plural, one {{what}: a share has ended} other {# shares of your {_projects} have ended}}',
    'ended-text': 'Whoever got in by it cannot any more. To let them in again, share it with them anew.',
    ended: '{whom} saw it until {at}.',
    open: 'Open',
    'ended-foot': 'You receive this because you look after these {_projects}.',
    unseen: 'Somebody whose name you cannot see',
  },
  {
    'ending-subject':
      '{count, plural, one {{what}: eine Freigabe endet am {day}} other {# Freigaben enden binnen einer Woche}}',
    'ending-text':
      'Soll es so enden, ist nichts zu tun. Soll jemand den Zugang behalten, öffnen Sie den Link daneben und drücken den Knopf auf der Seite dahinter.',
    ends: '{whom} sieht es bis {at}.',
    extend: 'Verlängern',
    'ending-foot':
      'Sie erhalten diese E-Mail, weil Sie diese {_projects} betreuen. Jeder Link ist nur für Sie und gilt einmal, bis die Freigabe geendet hat.',
    'ended-subject': '{count, plural, one {{what}: eine Freigabe hat geendet} other {# Freigaben haben geendet}}',
    'ended-text': 'Wer dadurch Zugang hatte, hat ihn nicht mehr. Um ihn wieder zu geben, teilen Sie es neu.',
    ended: '{whom} sah es bis {at}.',
    open: 'Öffnen',
    'ended-foot': 'Sie erhalten diese E-Mail, weil Sie diese {_projects} betreuen.',
    unseen: 'Jemand, dessen Namen Sie nicht sehen,',
  },
)
