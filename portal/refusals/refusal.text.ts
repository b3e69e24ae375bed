import { catalogue } from '../../words/catalogue.ts'

/** Refusals, by status: what happened, what was kept, what to do next. */
export const refusalTexts = catalogue(
  {
    '400-title': 'That could not be read',
    '400-text':
      'Something in the address or in the form was not as expected. Nothing was changed. Go back, correct it and try again.',
    '403-title': 'That is not yours to do',
    '404-title': 'There is nothing here',
    '404-text': 'The address may be mistyped or out of date, or what was here has been moved. Nothing was changed.',
    '409-title': 'It has changed in the meantime',
    '409-text':
      'Somebody was faster, or it was done already. Nothing of yours was saved; look at it as it is now and try again.',
    'not-so-title': 'That cannot be done',
    '413-title': 'That is too large',
    '413-text':
      'It was not taken, and nothing was changed. Please shorten it, or add it to the {_documents} of the {_project}.',
    '429-title': 'Too many attempts',
    '429-text': 'For safety this is closed for a little while. Nothing was changed. Please try again in a few minutes.',
    '503-title': 'We will be back in a moment',
    '503-text':
      'The portal cannot reach its data right now. What you had saved is safe; what you were just sending was not saved.',
    '500-title': 'Something went wrong on our side',
    '500-text':
      'It has been noted. What you were just doing was not saved; everything before is safe. Please try again.',
    home: 'Go to the start page',
    again: 'Try again',
  },
  {
    '400-title': 'Das war nicht lesbar',
    '400-text':
      'Etwas in der Adresse oder im Formular war anders als erwartet. Es wurde nichts geändert. Gehen Sie zurück, berichtigen Sie es und versuchen Sie es noch einmal.',
    '403-title': 'Das dürfen Sie hier nicht',
    '404-title': 'Hier ist nichts',
    '404-text':
      'Die Adresse ist vielleicht vertippt oder veraltet, oder was hier war, ist umgezogen. Es wurde nichts geändert.',
    '409-title': 'Es hat sich inzwischen geändert',
    '409-text':
      'Jemand war schneller, oder es ist schon geschehen. Von Ihrer Eingabe wurde nichts gespeichert; sehen Sie den neuen Stand an und versuchen Sie es noch einmal.',
    'not-so-title': 'Das geht so nicht',
    '413-title': 'Das ist zu groß',
    '413-text':
      'Es wurde nicht angenommen und nichts geändert. Bitte kürzen Sie es, oder fügen Sie es als {_document} hinzu.',
    '429-title': 'Zu viele Versuche',
    '429-text':
      'Zur Sicherheit ist hier kurz geschlossen. Es wurde nichts geändert. Bitte versuchen Sie es in einigen Minuten noch einmal.',
    '503-title': 'Wir sind gleich wieder da',
    '503-text':
      'Das Portal erreicht seine Daten gerade nicht. Gespeichertes ist sicher; was Sie gerade gesendet haben, wurde nicht gespeichert.',
    '500-title': 'Bei uns ist etwas schiefgegangen',
    '500-text':
      'Es ist vermerkt. Was Sie gerade getan haben, wurde nicht gespeichert; alles davor ist sicher. Bitte versuchen Sie es noch einmal.',
    home: 'Zur Startseite',
    again: 'Noch einmal versuchen',
  },
)
