import { catalogue } from '../../words/catalogue.ts'

/** What mails say of licences that are taken back from whoever does not use them. */
export const licenceTexts = catalogue(
  {
    'idle-subject': '{portal}: sign in within a week to keep your access',
    'idle-title': 'Sign in to keep your access',
    'idle-text':
      'You were last here on {at}. Access that nobody has used for {days} days goes to somebody else: yours for {organisation} ends in a week.',
    'idle-next': 'If you want to keep it, sign in once before then. Otherwise nothing need be done.',
    'idle-act': 'Sign in',
    'idle-foot': 'You receive this because you have access to {portal} for {organisation}.',
    'recovered-subject': '{portal}: your access for {organisation} has ended',
    'recovered-title': 'Your access has ended',
    'recovered-text':
      'You had not been here for {days} days, so your access for {organisation} ended on {at}. Nothing that you wrote is lost.',
    'recovered-next': 'If you need it again, ask {ask}.',
    'recovered-nobody': 'If you need it again, ask whoever looks after people at {organisation}.',
    'recovered-foot': 'You receive this because you had access to {portal} for {organisation}.',
  },
  {
    'idle-subject': '{portal}: Melden Sie sich binnen einer Woche an, um Ihren Zugang zu behalten',
    'idle-title': 'Melden Sie sich an, um Ihren Zugang zu behalten',
    'idle-text':
      'Sie waren zuletzt am {at} hier. Ein Zugang, den {days} Tage lang niemand benutzt, geht an jemand anderen: Ihrer für {organisation} endet in einer Woche.',
    'idle-next': 'Möchten Sie ihn behalten, melden Sie sich bis dahin einmal an. Sonst ist nichts zu tun.',
    'idle-act': 'Anmelden',
    'idle-foot': 'Sie erhalten diese E-Mail, weil Sie für {organisation} Zugang zu {portal} haben.',
    'recovered-subject': '{portal}: Ihr Zugang für {organisation} ist beendet',
    'recovered-title': 'Ihr Zugang ist beendet',
    'recovered-text':
      'Sie waren {days} Tage lang nicht hier, darum endete Ihr Zugang für {organisation} am {at}. Von dem, was Sie geschrieben haben, geht nichts verloren.',
    'recovered-next': 'Wenn Sie ihn wieder brauchen, fragen Sie {ask}.',
    'recovered-nobody':
      'Wenn Sie ihn wieder brauchen, fragen Sie bei {organisation}, wer sich um die Personen kümmert.',
    'recovered-foot': 'Sie erhalten diese E-Mail, weil Sie für {organisation} Zugang zu {portal} hatten.',
  },
)
