import { catalogue } from '../../words/catalogue.ts'

/** Texts of the mail of a report. */
export const reportMailTexts = catalogue(
  {
    subject: '{name}: {what}',
    preview: '{what}, {day}',
    more: 'Rows: {shown} of {count} are shown here, all of them are in the attachment.',
    'more-page': 'Rows: {shown} of {count} are shown here, all of them are in the files on the page below.',
    'more-nowhere': 'Rows: {shown} of {count} are shown here.',
    nothing: 'There is nothing to show this time.',
    attached: 'Attached:\n{files}',
    ask: 'Please ask those who run your {_projects} for what is not attached.',
    page: 'What is not attached is on a page that holds until {until}. Whoever has its address can open it.',
    open: 'Open the report with its files',
    foot: 'Sent to {email} by {host}.',
    stop: 'No more of these mails',
  },
  {
    subject: '{name}: {what}',
    preview: '{what}, {day}',
    more: 'Zeilen: {shown} von {count} stehen hier, alle im Anhang.',
    'more-page': 'Zeilen: {shown} von {count} stehen hier, alle in den Dateien auf der Seite unten.',
    'more-nowhere': 'Zeilen: {shown} von {count} stehen hier.',
    nothing: 'Diesmal gibt es nichts zu zeigen.',
    attached: 'Im Anhang:\n{files}',
    ask: 'Bitte fragen Sie nach dem, was nicht angehängt ist, wer Ihre {_projects} leitet.',
    page: 'Was nicht angehängt ist, steht bis {until} auf einer Seite. Wer ihre Adresse hat, kann sie öffnen.',
    open: 'Bericht mit seinen Dateien öffnen',
    foot: 'Gesendet an {email} von {host}.',
    stop: 'Diese E-Mails nicht mehr erhalten',
  },
)

export type ReportMailText = keyof (typeof reportMailTexts)['en']
