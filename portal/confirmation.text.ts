import { catalogue } from '../words/catalogue.ts'

/** What was done, told on the page that is shown after it. */
export const confirmationTexts = catalogue(
  {
    updateSent: 'Your message was sent.',
    answerSent: 'Your answer was sent.',
    allRead: 'Everything is marked as read.',
    following: 'You follow this project: you get a mail when something new is written here.',
    notFollowing: 'You get no more mails about this project.',
    documentsAdded: '{count, plural, one {The document has} other {# documents have}} been added.',
    documentDeleted: 'The document is deleted.',
    accountSaved: 'Saved.',
    mailsOn: 'You get these mails again.',
    mailsOff: 'You get no more of these mails.',
    passwordChanged: 'Your password is changed. Everywhere else you have been signed out.',
    deviceSignedOut: 'The device is signed out.',
    signedOut: 'You are signed out.',
    signedOutEverywhere: 'You are signed out, here and everywhere else.',
    switched: 'You act for {name} now.',
  },
  {
    updateSent: 'Ihre Nachricht wurde gesendet.',
    answerSent: 'Ihre Antwort wurde gesendet.',
    allRead: 'Alles ist als gelesen markiert.',
    following: 'Sie folgen diesem Projekt: Sie erhalten eine E-Mail, wenn hier etwas Neues geschrieben wird.',
    notFollowing: 'Sie erhalten keine E-Mails mehr zu diesem Projekt.',
    documentsAdded: '{count, plural, one {Das Dokument wurde} other {# Dokumente wurden}} hinzugefügt.',
    documentDeleted: 'Das Dokument ist gelöscht.',
    accountSaved: 'Gespeichert.',
    mailsOn: 'Sie erhalten diese E-Mails wieder.',
    mailsOff: 'Sie erhalten diese E-Mails nicht mehr.',
    passwordChanged: 'Ihr Passwort ist geändert. Überall sonst wurden Sie abgemeldet.',
    deviceSignedOut: 'Das Gerät ist abgemeldet.',
    signedOut: 'Sie sind abgemeldet.',
    signedOutEverywhere: 'Sie sind abgemeldet, hier und überall sonst.',
    switched: 'Sie handeln jetzt für {name}.',
  },
)
