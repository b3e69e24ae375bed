import { catalogue } from '../../words/catalogue.ts'

/** What verbs say when they have been done. */
export const verbTexts = catalogue(
  {
    onboarded: 'The customer has been onboarded; the invitations are on their way.',
    invited: 'The person has been invited.',
    disabled: 'The person has been disabled; their sessions have ended.',
    resent: 'The invitation is on its way again.',
    shared: 'The project has been shared.',
    'share-changed': 'The share has been changed.',
    'run-done': 'The report is being made and sent.',
    'test-done': 'The report is on its way to you, and to nobody else.',
    'resume-done': 'The schedule goes on at its next time.',
    'report-written': 'The report has been saved.',
    scheduled: 'The schedule has been saved.',
    'pause-done': 'The schedule is paused.',
    unshared: 'The share has ended.',
    'unshared-still-in': 'The share has ended. They still get into this project:',
  },
  {
    onboarded: 'Der Kunde ist angelegt; die Einladungen sind unterwegs.',
    invited: 'Die Person ist eingeladen.',
    disabled: 'Die Person ist gesperrt; ihre Sitzungen sind beendet.',
    resent: 'Die Einladung ist noch einmal unterwegs.',
    shared: 'Das Projekt ist geteilt.',
    'share-changed': 'Die Freigabe ist geändert.',
    'run-done': 'Der Bericht wird erstellt und versandt.',
    'test-done': 'Der Bericht ist unterwegs zu Ihnen, und zu sonst niemandem.',
    'resume-done': 'Der Zeitplan läuft zu seiner nächsten Zeit weiter.',
    'report-written': 'Der Bericht ist gespeichert.',
    scheduled: 'Der Zeitplan ist gespeichert.',
    'pause-done': 'Der Zeitplan ist angehalten.',
    unshared: 'Die Freigabe ist beendet.',
    'unshared-still-in': 'Die Freigabe ist beendet. In dieses Projekt kommen sie weiterhin:',
  },
)
