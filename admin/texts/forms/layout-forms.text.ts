import { pairs } from '../../../words/pairs.ts'

/** The forms of layout templates, and what is told of them. */
export const layoutFormTexts = pairs({
  'create-layout-text': [
    'Nobody has a new template yet: it is given to people when it shows what it should.',
    'Eine neue Ansicht hat noch niemand: Sie wird vergeben, sobald sie zeigt, was sie soll.',
  ],
  'create-layout-button': ['Make the template', 'Ansicht anlegen'],
  'layout-copy-of': ['Begins as', 'Beginnt wie'],
  'layout-copy-of-hint': [
    'Without a choice it shows what every installation begins with.',
    'Ohne Auswahl zeigt sie, womit jede Installation beginnt.',
  ],
  'change-layout-text': [
    'What the portal shows to whoever has this template, and in which order. It hides; it never opens: what is left out is as if it were not there.',
    'Was das Portal denen zeigt, die diese Ansicht haben, und in welcher Reihenfolge. Sie verbirgt, sie öffnet nie: Was fehlt, ist, als gäbe es das nicht.',
  ],
  'change-layout-button': ['See what changes', 'Ansehen, was sich ändert'],
  'save-layout': ['Save it so', 'So speichern'],
  'layout-changes': [
    '{given, plural, =0 {It is given to nobody yet.} one {It is given once.} other {It is given # times.}} Nothing is saved yet.',
    '{given, plural, =0 {Noch hat sie niemand.} one {Sie ist einmal vergeben.} other {Sie ist #-mal vergeben.}} Noch ist nichts gespeichert.',
  ],
  'layout-differences': ['What changes', 'Was sich ändert'],
  before: ['Before', 'Vorher'],
  after: ['After', 'Nachher'],
  'delete-layout-text': [
    'Deletes this template for good. That is possible while nobody is given it.',
    'Löscht diese Ansicht endgültig. Das geht, solange niemand sie hat.',
  ],
  'delete-layout-button': ['Delete this template', 'Ansicht löschen'],
  'take-layout-text': [
    'They are shown what the next template that is given to them says, from their next click on.',
    'Ab dem nächsten Klick gilt die nächste Ansicht, die vergeben ist.',
  ],
  'take-layout-button': ['Take it away', 'Wegnehmen'],
  'give-layout-text': [
    'Of several templates the one for the person counts, then that of their job role, a team, a group, their organisation, their access level, everybody. One counts whole. Whoever had another one by the same has this one then.',
    'Von mehreren Ansichten gilt die für die Person, dann die ihrer Funktion, eines Teams, einer Gruppe, ihrer Organisation, ihrer Zugriffsstufe, die für alle. Eine gilt ganz. Wer durch dasselbe eine andere hatte, hat dann diese.',
  ],
  'give-layout-button': ['Give it', 'Vergeben'],
  targetKind: ['To', 'An'],
  'layout-of-text': [
    'Tells which templates this person is given, and which one counts. Choose another person to read what the portal shows the two differently.',
    'Zeigt, welche Ansichten diese Person hat und welche gilt. Wählen Sie eine zweite Person, um zu lesen, was das Portal den beiden verschieden zeigt.',
  ],
  'layout-of-button': ['Show', 'Zeigen'],
  'layout-with': ['Compare with', 'Vergleichen mit'],
  'layout-counts': ['{template}: this one counts', '{template}: Sie gilt'],
  'layout-unused': [
    '{template}: not used, as one above is closer to the person',
    '{template}: nicht verwendet, eine obere ist näher an der Person',
  ],
  'layout-none': [
    'No template is given: what every installation begins with.',
    'Keine Ansicht ist vergeben: Es gilt, womit jede Installation beginnt.',
  ],
  'layout-candidate': ['{place}. {kind} {name}', '{place}. {kind} {name}'],
  'layout-whose': ['What counts for {person}', 'Was für {person} gilt'],
  navigation: ['Navigation', 'Navigation'],
  'navigation-hint': ['Projects are always there.', 'Projekte sind immer da.'],
  landing: ['Begins with', 'Beginnt mit'],
  firstReport: ['Report that comes first', 'Bericht, der zuerst kommt'],
  'begins-with-report': ['Report: {name}', 'Bericht: {name}'],
  'report-not-shown': [
    'A report that the portal does not show any more',
    'Ein Bericht, den das Portal nicht mehr zeigt',
  ],
  'first-report-gone': [
    'The report that came first is not shown in the portal any more. Until you choose another one, it begins with this page.',
    'Der Bericht, der zuerst kam, steht nicht mehr im Portal. Bis Sie einen anderen wählen, beginnt es mit dieser Seite.',
  ],
  sections: ['Sections of a project', 'Bereiche eines Projekts'],
  'sections-hint': ['The overview is always there.', 'Der Überblick ist immer da.'],
  projectColumns: ['Columns of the list of projects', 'Spalten der Projektliste'],
  taskColumns: ['Columns of the list of tasks', 'Spalten der Aufgabenliste'],
  'projectColumns-hint': [
    'What is not shown cannot be sorted or filtered by either.',
    'Was fehlt, danach wird auch nicht sortiert oder gefiltert.',
  ],
  wording: ['Words', 'Wörter'],
  'wording-hint': [
    'What things are called, wherever the portal and its mails speak of them. Left empty, as usual.',
    'Wie die Dinge heißen, wo immer das Portal und seine E-Mails davon sprechen. Leer: wie üblich.',
  ],
  'en.one': ['English, one', 'Englisch, eines'],
  'en.many': ['English, many', 'Englisch, viele'],
  'de.one': ['German, one', 'Deutsch, eines'],
  'de.many': ['German, many', 'Deutsch, viele'],
  comments: ['Where one writes', 'Wo geschrieben wird'],
  'comments.updates': ['On projects, and answers there', 'Zu Projekten, mit Antworten'],
  'comments.tasks': ['About tasks, and answers there', 'Zu Aufgaben, mit Antworten'],
  brandName: ['Name of the portal', 'Name des Portals'],
  'brandName-hint': ['Left empty, that of their organisation.', 'Leer: der ihrer Organisation.'],
  accent: ['Accent colour', 'Akzentfarbe'],
  'accent-hint': [
    'Written like #1f5fa8. Left empty, that of their organisation.',
    'Geschrieben wie #1f5fa8. Leer: die ihrer Organisation.',
  ],
  'accent-weak': [
    'The accent {accent} is too weak to be read: on {surface, select, light {light} other {dark}} it has a contrast of {ratio} to 1 where 4.5 are needed. It is shown as {shown} there.',
    'Die Akzentfarbe {accent} ist zu schwach zum Lesen: auf {surface, select, light {Hell} other {Dunkel}} hat sie einen Kontrast von {ratio} zu 1, nötig sind 4,5. Dort erscheint sie als {shown}.',
  ],
  as: ['See it as', 'Ansehen wie'],
  'as-hint': [
    'Beside the form stands what this person would be told, with their own rights. It is noted in their log as a preview.',
    'Neben dem Formular steht, was diese Person sähe, mit ihren eigenen Rechten. In ihrem Protokoll steht es als Vorschau.',
  ],
  account: ['Account', 'Konto'],
  'picture-of': ['The portal as {person} would see it', 'Das Portal, wie {person} es sähe'],
  'picture-none': ['Choose a person to see their portal here.', 'Wählen Sie eine Person, um ihr Portal hier zu sehen.'],
  'picture-wrong': ['What is filled in cannot be shown yet.', 'Was ausgefüllt ist, lässt sich noch nicht zeigen.'],
})
