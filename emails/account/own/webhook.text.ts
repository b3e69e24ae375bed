import { catalogue } from '../../../words/catalogue.ts'

/** What a mail says about a webhook to which nothing is sent any more. */
export const webhookTexts = catalogue(
  {
    subject: 'The webhook “{name}” of {organisation} was disabled',
    title: 'A webhook was disabled',
    text: 'Since {at} nothing is sent to the webhook “{name}” at {host} any more.',
    gave_up: 'For two days nothing that was sent there arrived, however often it was tried.',
    gone: 'Whoever answers there said that the address is gone for good (status 410).',
    eyes_ended: 'The membership with whose rights it looked has ended.',
    not_me: 'Somebody else may have been in the account of whoever set it up or lends it their rights.',
    by_hand: 'Somebody of your organisation disabled it.',
    next: 'On its page you see what came of each try. Once it is put right you enable it there, and have sent again what was missed in the last 30 days.',
    act: 'See the webhook',
    foot: 'You receive this because you look after the account of {organisation}.',
  },
  {
    subject: 'Der Webhook „{name}“ von {organisation} wurde abgeschaltet',
    title: 'Ein Webhook wurde abgeschaltet',
    text: 'Seit {at} wird an den Webhook „{name}“ bei {host} nichts mehr gesendet.',
    gave_up: 'Zwei Tage lang kam dort nichts an, so oft es auch versucht wurde.',
    gone: 'Die Gegenstelle hat geantwortet, dass es die Adresse nicht mehr gibt (Status 410).',
    eyes_ended: 'Die Mitgliedschaft, mit deren Rechten er las, ist beendet.',
    not_me:
      'Möglicherweise war jemand anderes im Konto der Person, die ihn eingerichtet hat oder ihm ihre Rechte leiht.',
    by_hand: 'Jemand aus Ihrer Organisation hat ihn abgeschaltet.',
    next: 'Auf seiner Seite sehen Sie, was aus jedem Versuch wurde. Ist der Fehler behoben, schalten Sie ihn dort wieder ein und lassen noch einmal senden, was in den letzten 30 Tagen fehlte.',
    act: 'Webhook ansehen',
    foot: 'Sie erhalten diese E-Mail, weil Sie das Konto von {organisation} betreuen.',
  },
)
