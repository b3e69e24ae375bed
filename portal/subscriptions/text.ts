import { catalogue } from '../../words/catalogue.ts'

/** Texts of the pages that end mails. */
export const subscriptionTexts = catalogue(
  {
    end: 'No more of these mails?',
    'end-schedule': '“{name}” will not be sent to {email} any more.',
    'end-updates': 'Updates and comments will not be mailed to {email} any more. You still find them in the portal.',
    stop: 'Stop these mails',
    ended: 'You will get no more of these mails',
    'ended-schedule': '“{name}” is not sent to {email} any more.',
    'ended-updates': 'Updates and comments are not mailed to {email} any more.',
    'again-schedule': 'If you miss it later, ask the people who run your projects to send it to you again.',
    'again-updates': 'If you miss them later, turn them on again in your account.',
    damaged: 'This link does not work',
    'damaged-text':
      'Perhaps a part of it was lost: please copy it from the mail once more, whole. Or the mails it was for have been stopped for everybody; then there is nothing left to do.',
  },
  {
    end: 'Keine dieser Mails mehr?',
    'end-schedule': '„{name}“ wird nicht mehr an {email} gesendet.',
    'end-updates':
      'Neuigkeiten und Kommentare werden nicht mehr an {email} gesendet. Im Portal finden Sie sie weiterhin.',
    stop: 'Diese Mails beenden',
    ended: 'Sie erhalten keine dieser Mails mehr',
    'ended-schedule': '„{name}“ wird nicht mehr an {email} gesendet.',
    'ended-updates': 'Neuigkeiten und Kommentare werden nicht mehr an {email} gesendet.',
    'again-schedule': 'Fehlt Ihnen der Bericht später, bitten Sie die Leitung Ihrer Projekte, ihn wieder zu senden.',
    'again-updates': 'Fehlen sie Ihnen später, schalten Sie sie in Ihrem Konto wieder ein.',
    damaged: 'Dieser Link geht nicht',
    'damaged-text':
      'Vielleicht ist ein Teil verloren gegangen: Bitte kopieren Sie ihn noch einmal ganz aus der Mail. Oder die Mails, um die es ging, wurden für alle beendet; dann ist nichts mehr zu tun.',
  },
)
