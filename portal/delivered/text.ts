import { catalogue } from '../../words/catalogue.ts'

/** Texts of the pages that mails of reports lead to. */
export const deliveredTexts = catalogue(
  {
    first: 'The first {shown} of {count} rows are shown here; each of the files has all of them.',
    nothing: 'There is nothing to show at the moment.',
    until: 'This page holds until {until}. It needs no sign-in: whoever has its address can open it.',
    files: 'Files',
    pdf: 'PDF',
    xlsx: 'Excel',
    csv: 'CSV',
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
    files: 'Dateien',
    pdf: 'PDF',
    xlsx: 'Excel',
    csv: 'CSV',
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
