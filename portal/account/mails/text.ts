import { catalogue } from '../../../words/catalogue.ts'

/** Texts of the page with every kind of mail. */
export const mailsTexts = catalogue(
  {
    title: 'Your mails',
    lead: 'What is mailed to {email}.',
    chosen: 'Mails you can turn off',
    mail: 'Mail',
    state: 'Now',
    on: 'On',
    off: 'Off',
    updates: 'What is new on the {_projects} you follow',
    report: 'Report: {name}',
    turnOff: 'Turn off',
    turnOn: 'Turn on',
    turnOffOf: 'Turn off: {name}',
    turnOnOf: 'Turn on: {name}',
    always: 'Mails that always come',
    alwaysText:
      'Invitations, links to sign in or to choose a password come when you or somebody for you asks for them. Mails about the safety of your account cannot be turned off: you should hear of it when somebody else tries to use it.',
  },
  {
    title: 'Ihre E-Mails',
    lead: 'Was an {email} gesendet wird.',
    chosen: 'E-Mails, die Sie abschalten können',
    mail: 'E-Mail',
    state: 'Jetzt',
    on: 'An',
    off: 'Aus',
    updates: 'Neues über {_projects}, die Sie verfolgen',
    report: 'Bericht: {name}',
    turnOff: 'Abschalten',
    turnOn: 'Einschalten',
    turnOffOf: 'Abschalten: {name}',
    turnOnOf: 'Einschalten: {name}',
    always: 'E-Mails, die immer kommen',
    alwaysText:
      'Einladungen und Links zum Anmelden oder für ein neues Passwort kommen, wenn Sie oder jemand für Sie sie anfordert. E-Mails zur Sicherheit Ihres Kontos lassen sich nicht abschalten: Sie sollen erfahren, wenn jemand anders es benutzen will.',
  },
)
