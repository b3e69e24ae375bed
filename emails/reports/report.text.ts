import { catalogue } from '../../words/catalogue.ts'

/** Texts of the mail of a report. */
export const reportMailTexts = catalogue(
  {
    subject: '{name}: {what}',
    preview: '{what}, {day}',
    more: 'Rows: {shown} of {count} are shown here, all of them are in the attachment.',
    'more-page': 'Rows: {shown} of {count} are shown here, all of them are in the files on the page below.',
    'more-parts': 'Rows: {shown} of {count} are shown here, all of them are in the files of the {mails} mails.',
    test: 'Test: {text}',
    'test-told':
      'This is a test. It went to you alone, with your own rows; nobody else has got anything, and the schedule goes on as it was.',
    nothing: 'There is nothing to show this time.',
    attached: 'Attached:\n{files}',
    'part-of': '{subject} ({part} of {of})',
    'part-title': '{name}: part {part} of {of}',
    part: 'Part {part} of {of}',
    'part-here': 'Part {part} of {of} (this mail)',
    'part-text': 'What the report says stands in part 1. Here are more of its files.',
    'part-rest': 'The rest of {name}',
    'part-instead':
      'Part {before} of this report has come. What was to follow cannot: the report has changed meanwhile, or the mail server takes smaller mails only. All of it, as it is now, is on a page that holds until {until}. Whoever has its address can open it.',
    'part-instead-nowhere':
      'Part {before} of this report has come. What was to follow cannot: the report has changed meanwhile, or the mail server takes smaller mails only. Please ask those who run your {_projects} for it.',
    ask: 'Please ask those who run your {_projects} for what is not attached.',
    page: 'What is not attached is on a page that holds until {until}. Whoever has its address can open it.',
    open: 'Open the report with its files',
    sensitive:
      'This report is sensitive: its rows are not in this mail. Its page shows them, with all its files, until {until}. It asks for a code that we send to this address.',
    'sensitive-nowhere':
      'This report is sensitive: its rows are not in this mail. Please ask those who run your {_projects} for it.',
    'open-sensitive': 'Open the report',
    'code-subject': 'Your code for a report',
    'code-title': 'Your code for the report',
    'code-text': 'Type this code where you asked for it:',
    'code-until': 'It is for you alone and works once, until {until}.',
    'code-foot':
      'It was not you who asked? Then leave it. Nobody sees the report without this code; never pass it on, to anybody.',
    foot: 'Sent to {email} by {host}.',
    stop: 'No more of these mails',
  },
  {
    subject: '{name}: {what}',
    preview: '{what}, {day}',
    more: 'Zeilen: {shown} von {count} stehen hier, alle im Anhang.',
    'more-page': 'Zeilen: {shown} von {count} stehen hier, alle in den Dateien auf der Seite unten.',
    'more-parts': 'Zeilen: {shown} von {count} stehen hier, alle in den Dateien der {mails} E-Mails.',
    test: 'Test: {text}',
    'test-told':
      'Das ist ein Test. Er ging nur an Sie, mit Ihren eigenen Zeilen; niemand sonst hat etwas erhalten, und der Zeitplan läuft weiter wie zuvor.',
    nothing: 'Diesmal gibt es nichts zu zeigen.',
    attached: 'Im Anhang:\n{files}',
    'part-of': '{subject} ({part} von {of})',
    'part-title': '{name}: Teil {part} von {of}',
    part: 'Teil {part} von {of}',
    'part-here': 'Teil {part} von {of} (diese E-Mail)',
    'part-text': 'Was der Bericht sagt, steht in Teil 1. Hier sind weitere seiner Dateien.',
    'part-rest': 'Der Rest von {name}',
    'part-instead':
      'Teil {before} dieses Berichts ist gekommen. Was folgen sollte, kann nicht mehr folgen: Der Bericht hat sich inzwischen geändert, oder der Mailserver nimmt nur kleinere E-Mails. Alles, wie es jetzt ist, steht bis {until} auf einer Seite. Wer ihre Adresse hat, kann sie öffnen.',
    'part-instead-nowhere':
      'Teil {before} dieses Berichts ist gekommen. Was folgen sollte, kann nicht mehr folgen: Der Bericht hat sich inzwischen geändert, oder der Mailserver nimmt nur kleinere E-Mails. Bitte fragen Sie danach, wer Ihre {_projects} leitet.',
    ask: 'Bitte fragen Sie nach dem, was nicht angehängt ist, wer Ihre {_projects} leitet.',
    page: 'Was nicht angehängt ist, steht bis {until} auf einer Seite. Wer ihre Adresse hat, kann sie öffnen.',
    open: 'Bericht mit seinen Dateien öffnen',
    sensitive:
      'Dieser Bericht ist vertraulich: Seine Zeilen stehen nicht in dieser E-Mail. Bis {until} zeigt sie seine Seite, mit allen Dateien. Sie fragt nach einem Code, den wir an diese Adresse senden.',
    'sensitive-nowhere':
      'Dieser Bericht ist vertraulich: Seine Zeilen stehen nicht in dieser E-Mail. Bitte fragen Sie danach, wer Ihre {_projects} leitet.',
    'open-sensitive': 'Bericht öffnen',
    'code-subject': 'Ihr Code für einen Bericht',
    'code-title': 'Ihr Code für den Bericht',
    'code-text': 'Geben Sie diesen Code dort ein, wo Sie ihn angefordert haben:',
    'code-until': 'Er ist nur für Sie und gilt einmal, bis {until}.',
    'code-foot':
      'Sie haben ihn nicht angefordert? Dann lassen Sie es. Ohne diesen Code sieht niemand den Bericht; geben Sie ihn nie weiter, an niemanden.',
    foot: 'Gesendet an {email} von {host}.',
    stop: 'Diese E-Mails nicht mehr erhalten',
  },
)

export type ReportMailText = keyof (typeof reportMailTexts)['en']
