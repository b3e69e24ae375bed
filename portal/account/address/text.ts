import { catalogue, type Say } from '../../../words/catalogue.ts'

/** Texts of one's own e-mail address. */
export const addressTexts = catalogue(
  {
    title: 'E-mail address',
    lead: 'You sign in with {email}, and your mails go there.',
    pending:
      'A link was mailed to {email}. Open it and press its button by {until}; until then nothing changes. Nothing came? Look among the unwanted mail, or check the address.',
    withdraw: 'Take it back',
    new: 'New e-mail address',
    hint: 'We mail a link there. Once you press its button you sign in with the new address, and are signed out everywhere. The old address is told, and can take it back for a week.',
    current: 'Current password',
    send: 'Mail the link',
    signIn: 'Have a link and a code mailed to you',
  },
  {
    title: 'E-Mail-Adresse',
    lead: 'Sie melden sich mit {email} an, und Ihre E-Mails gehen dorthin.',
    pending:
      'Ein Link wurde an {email} geschickt. Öffnen Sie ihn und drücken Sie seinen Knopf bis {until}; bis dahin ändert sich nichts. Nichts gekommen? Sehen Sie im Spam nach, oder prüfen Sie die Adresse.',
    withdraw: 'Zurücknehmen',
    new: 'Neue E-Mail-Adresse',
    hint: 'Wir schicken einen Link dorthin. Sobald Sie seinen Knopf drücken, melden Sie sich mit der neuen Adresse an und sind überall abgemeldet. Die alte Adresse erfährt davon und kann es eine Woche lang zurücknehmen.',
    current: 'Jetziges Passwort',
    send: 'Link schicken',
    signIn: 'Link und Code zuschicken lassen',
  },
)

export type AddressSay = Say<keyof (typeof addressTexts)['en']>
