import { catalogue } from '../../words/catalogue.ts'

/** Texts of the pages that end mails. */
export const subscriptionTexts = catalogue(
  {
    end: 'No more of these mails?',
    'end-schedule': '“{name}” will not be sent to {email} any more.',
    'end-report': 'This report will not be sent to {email} any more.',
    'end-updates': '{_Updates} and comments will not be mailed to {email} any more. You still find them in the portal.',
    'end-mails': 'Mails of this kind will not be sent to {email} any more: {what}.',
    'end-all':
      '{email} gets other reports as well. You can stop all of them here; each of their mails has a link by which that one is sent again.',
    'stop-all': 'Stop all reports',
    stop: 'Stop these mails',
    ended: 'You will get no more of these mails',
    'ended-schedule': '“{name}” is not sent to {email} any more.',
    'ended-report': 'This report is not sent to {email} any more.',
    'ended-updates': '{_Updates} and comments are not mailed to {email} any more.',
    'ended-mails': 'Mails of this kind are not sent to {email} any more: {what}.',
    'again-schedule': 'If that was a mistake, or you miss it later, you can have it sent to you again here.',
    'again-mails': 'If you miss them later, turn them on again in your account.',
    begin: 'Send it to me again',
    begun: 'You will get these mails again',
    'begun-schedule': '“{name}” is sent to {email} again, from the next time on.',
    'begun-report': 'This report is sent to {email} again, from the next time on.',
    'begun-later': 'The link in each of these mails still ends them.',
    damaged: 'This link does not work',
    'damaged-text':
      'Perhaps a part of it was lost: please copy it from the mail once more, whole. Or the mails it was for are not sent to you any more anyway; then there is nothing left to do.',
  },
  {
    end: 'Keine dieser E-Mails mehr?',
    'end-schedule': '„{name}“ wird nicht mehr an {email} gesendet.',
    'end-report': 'Dieser Bericht wird nicht mehr an {email} gesendet.',
    'end-updates':
      '{_Updates} und Kommentare werden nicht mehr an {email} gesendet. Im Portal finden Sie sie weiterhin.',
    'end-mails': 'E-Mails dieser Art werden nicht mehr an {email} gesendet: {what}.',
    'end-all':
      '{email} erhält noch andere Berichte. Hier können Sie alle beenden; jede ihrer E-Mails hat einen Link, über den dieser eine wieder gesendet wird.',
    'stop-all': 'Alle Berichte beenden',
    stop: 'Diese E-Mails beenden',
    ended: 'Sie erhalten keine dieser E-Mails mehr',
    'ended-schedule': '„{name}“ wird nicht mehr an {email} gesendet.',
    'ended-report': 'Dieser Bericht wird nicht mehr an {email} gesendet.',
    'ended-updates': '{_Updates} und Kommentare werden nicht mehr an {email} gesendet.',
    'ended-mails': 'E-Mails dieser Art werden nicht mehr an {email} gesendet: {what}.',
    'again-schedule':
      'War das ein Versehen, oder fehlt Ihnen der Bericht später, können Sie ihn sich hier wieder schicken lassen.',
    'again-mails': 'Fehlen sie Ihnen später, schalten Sie sie in Ihrem Konto wieder ein.',
    begin: 'Wieder an mich senden',
    begun: 'Sie erhalten diese E-Mails wieder',
    'begun-schedule': '„{name}“ wird ab dem nächsten Mal wieder an {email} gesendet.',
    'begun-report': 'Dieser Bericht wird ab dem nächsten Mal wieder an {email} gesendet.',
    'begun-later': 'Der Link in jeder dieser E-Mails beendet sie weiterhin.',
    damaged: 'Dieser Link geht nicht',
    'damaged-text':
      'Vielleicht ist ein Teil verloren gegangen: Bitte kopieren Sie ihn noch einmal ganz aus der E-Mail. Oder Sie erhalten die E-Mails, um die es ging, ohnehin nicht mehr; dann ist nichts mehr zu tun.',
  },
)
