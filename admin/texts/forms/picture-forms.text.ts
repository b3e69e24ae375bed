import { pairs } from '../../../words/pairs.ts'

/** What is seen of a report while it is written, and of a mail before it is sent. */
export const pictureFormTexts = pairs({
  'report-as': ['See it as', 'Ansehen wie'],
  'report-as-hint': [
    'The preview shows what this person would see of it, with their own rights. It is noted in their log as a preview.',
    'Die Vorschau zeigt, was diese Person davon sähe, mit ihren eigenen Rechten. In ihrem Protokoll steht es als Vorschau.',
  ],
  'report-as-own': ['{person} (you)', '{person} (Sie selbst)'],
  'report-picture-of': [
    'What {person} ({organisation}) would see. Nothing is saved yet.',
    'Was {person} ({organisation}) sähe. Noch ist nichts gespeichert.',
  ],
  'report-picture-own': ['What you would see. Nothing is saved yet.', 'Was Sie sähen. Noch ist nichts gespeichert.'],
  'report-picture-none': [
    'A preview follows once it is said for whom.',
    'Eine Vorschau folgt, sobald gewählt ist, für wen.',
  ],
  'report-picture-wrong': [
    'What is filled in cannot be shown: see the fields that are marked. This is how it was before.',
    'Was ausgefüllt ist, lässt sich nicht zeigen: siehe die markierten Felder. Das ist der Stand davor.',
  ],
  'report-picture-closed': [
    '{person} would not be shown this report: it filters, sorts or groups by what they may not see, or they see none of its columns.',
    '{person} bekäme diesen Bericht nicht zu sehen: Er filtert, ordnet oder gruppiert nach etwas Verborgenem, oder keine der Spalten ist sichtbar.',
  ],
  'report-picture-hidden': ['{person} does not see: {columns}', '{person} sieht nicht: {columns}'],
  'preview-mail-text': [
    'Choose one of those it goes to. The mail is shown as they would get it at this moment, with their eyes, in their language. Nothing is sent; that you looked is noted.',
    'Wählen Sie jemanden, an den er geht. Die E-Mail erscheint so, wie sie in diesem Augenblick dort ankäme, mit den Augen dieser Person und in ihrer Sprache. Gesendet wird nichts; dass Sie sie ansehen, wird vermerkt.',
  ],
  'preview-mail-nobody': ['It goes to nobody now.', 'Im Augenblick geht er an niemanden.'],
  'preview-mail-colleagues': [
    'It goes to your own colleagues alone, and nobody looks with the eyes of a colleague. Send it to yourself to see its mail.',
    'Er geht nur an eigene Kolleginnen und Kollegen, und mit deren Augen sieht niemand. Senden Sie ihn sich selbst, um die E-Mail zu sehen.',
  ],
  reader: ['As', 'Wie'],
  'preview-mail-withheld': ['{name}: gets nothing. {why}', '{name}: erhält nichts. {why}'],
  'preview-mail-none': ['The mail is shown here.', 'Hier erscheint die E-Mail.'],
  'preview-mail-wrong': ['The mail cannot be shown.', 'Die E-Mail lässt sich nicht zeigen.'],
  'mail-picture-of': ['The mail as {email} would get it now', 'Die E-Mail, wie sie jetzt an {email} ginge'],
  'mail-picture-none': ['They would get no mail now.', 'Im Augenblick ginge keine E-Mail dorthin.'],
  'mail-to': ['To', 'An'],
  'mail-subject': ['Subject', 'Betreff'],
  'mail-preheader': ['Beside the subject', 'Neben dem Betreff'],
  'mail-files': ['Files', 'Dateien'],
  'mail-file': [
    '{name} ({size}, {rows, plural, one {1 row} other {# rows}})',
    '{name} ({size}, {rows, plural, one {1 Zeile} other {# Zeilen}})',
  ],
  'mail-unmade': [
    '{format}: {rows, plural, one {1 row} other {# rows}}; so large a file is made only when it is sent',
    '{format}: {rows, plural, one {1 Zeile} other {# Zeilen}}; eine so große Datei entsteht erst beim Senden',
  ],
  'mail-no-files': ['None', 'Keine'],
  upcoming: [
    '{count, plural, one {Due next (time zone {zone})} other {The next # times (time zone {zone})}}',
    '{count, plural, one {Das nächste Mal fällig (Zeitzone {zone})} other {Die nächsten # Male (Zeitzone {zone})}}',
  ],
  'upcoming-paused': [
    'It is paused: they count from when somebody lets it go on.',
    'Er ist angehalten: Das gilt, sobald ihn jemand weiterlaufen lässt.',
  ],
  'upcoming-ends': ['After that it has ended.', 'Danach ist er beendet.'],
  'upcoming-none': ['The next times follow.', 'Die nächsten Male folgen.'],
  'upcoming-wrong': [
    'It is never due as it is filled in: see the fields that are marked. These are the times before.',
    'So, wie es ausgefüllt ist, ist er nie fällig: siehe die markierten Felder. Das sind die Male davor.',
  ],
  headings: ['What columns are called', 'Wie Spalten heißen'],
  'headings-hint': [
    'Only where it is to be another word than the usual one.',
    'Nur wo es ein anderes Wort sein soll als das übliche.',
  ],
})
