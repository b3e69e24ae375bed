import { catalogue } from '../../words/catalogue.ts'

/** Texts of the pages that mails of reports lead to. */
export const deliveredTexts = catalogue(
  {
    first: 'The first {shown} of {count} rows are shown here; each of the files has all of them.',
    nothing: 'There is nothing to show at the moment.',
    until: 'This page holds until {until}. It needs no sign-in: whoever has its address can open it.',
    'until-by-code':
      'This page holds until {until}. In this browser it stays open for an hour; then it asks for a new code.',
    files: 'Files',
    pdf: 'PDF',
    xlsx: 'Excel',
    csv: 'CSV',
    locked: 'This report is sensitive',
    'locked-text':
      'It is shown to who receives its mails alone. We send a code of six digits to that address; type it here.',
    'send-code': 'Send me the code',
    'code-sent':
      'A code is on its way to the address that the mail came to. It is good for ten minutes, once, in this browser only.',
    code: 'Code from the mail',
    'code-hint': 'Six digits.',
    'show-report': 'Show the report',
    'send-again': 'Send another code',
    dead: 'This link does not lead anywhere',
    'dead-text':
      'Perhaps a part of it was lost: please copy it from the mail once more, whole. Links to reports hold for fourteen days; the next mail brings a new one.',
    over: 'You do not get this report any more',
    'over-text':
      'Nothing of it is shown here. Your access has ended, or the report is not sent to you any more. If you need it, please ask those who sent it.',
    often: 'That was a little too often',
    'often-text': 'This page has been opened very often within a short time. Please try again in a few minutes.',
  },
  {
    first: 'Hier stehen die ersten {shown} von {count} Zeilen; jede der Dateien enthält alle.',
    nothing: 'Im Moment gibt es nichts zu zeigen.',
    until: 'Diese Seite gilt bis {until}. Sie braucht keine Anmeldung: Wer ihre Adresse hat, kann sie öffnen.',
    'until-by-code':
      'Diese Seite gilt bis {until}. In diesem Browser bleibt sie eine Stunde offen, dann fragt sie nach einem neuen Code.',
    files: 'Dateien',
    pdf: 'PDF',
    xlsx: 'Excel',
    csv: 'CSV',
    locked: 'Dieser Bericht ist vertraulich',
    'locked-text':
      'Er wird nur denen gezeigt, die seine E-Mails erhalten. Wir senden einen Code mit sechs Ziffern an diese Adresse; geben Sie ihn hier ein.',
    'send-code': 'Code senden',
    'code-sent':
      'Ein Code ist an die Adresse unterwegs, an die die E-Mail ging. Er gilt zehn Minuten, einmal und nur in diesem Browser.',
    code: 'Code aus der E-Mail',
    'code-hint': 'Sechs Ziffern.',
    'show-report': 'Bericht zeigen',
    'send-again': 'Noch einen Code senden',
    dead: 'Dieser Link führt nirgendwohin',
    'dead-text':
      'Vielleicht ist ein Teil verloren gegangen: Bitte kopieren Sie ihn noch einmal ganz aus der E-Mail. Links zu Berichten gelten vierzehn Tage; die nächste E-Mail bringt einen neuen.',
    over: 'Sie erhalten diesen Bericht nicht mehr',
    'over-text':
      'Hier wird nichts davon gezeigt. Ihr Zugang ist beendet, oder der Bericht wird Ihnen nicht mehr gesendet. Wenn Sie ihn brauchen, fragen Sie bitte, wer ihn gesendet hat.',
    often: 'Das war etwas zu oft',
    'often-text':
      'Diese Seite wurde in kurzer Zeit sehr oft geöffnet. Bitte versuchen Sie es in einigen Minuten noch einmal.',
  },
)
