import { catalogue } from '../../../words/catalogue.ts'

/** What is wrong with where a webhook is to be sent. */
export const webhookProblems = catalogue(
  {
    'no-web-address':
      'Please write a whole address, as https://example.com/webhooks, without a password and without #.',
    'no-https': 'The address has to begin with https.',
    'no-port': 'Only the ports 443 and 8443 are used.',
    'not-public': 'This address is not reached from the internet. Nothing is sent into networks of one’s own.',
    'since-wrong': 'Please choose a day of the last 30 days.',
  },
  {
    'no-web-address':
      'Bitte schreiben Sie eine ganze Adresse, wie https://example.com/webhooks, ohne Passwort und ohne #.',
    'no-https': 'Die Adresse muss mit https beginnen.',
    'no-port': 'Nur die Ports 443 und 8443 werden benutzt.',
    'not-public': 'Diese Adresse ist aus dem Internet nicht zu erreichen. In eigene Netze wird nichts gesendet.',
    'since-wrong': 'Bitte wählen Sie einen Tag der letzten 30 Tage.',
  },
)
