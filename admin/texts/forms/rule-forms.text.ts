import { pairs } from '../../../words/pairs.ts'

/** Rules that share all projects of an organisation, and when shares end. */
export const ruleFormTexts = pairs({
  'share-all-text': [
    'A rule: opens all projects of this organisation, also those to come, to somebody of it, of ours or of a partner. Made again with the same, it changes level and end.',
    'Eine Regel: öffnet alle Projekte dieser Organisation, auch künftige, für jemanden aus ihr, von uns oder von einem Partner. Noch einmal mit denselben gemacht, ändern sich Stufe und Ende.',
  ],
  'share-all-button': ['See what it does', 'Ansehen, was sie bewirkt'],
  'rule-in-force': [
    'There is such a rule for them already. The form shows it; what you change here changes it.',
    'Eine solche Regel gibt es für sie schon. Das Formular zeigt sie; was Sie hier ändern, ändert sie.',
  ],
  'rule-until-hint': [
    'It ends with this day. A partner’s needs one; without a day, that of others has no end.',
    'Sie endet mit diesem Tag. Für Partner muss es einen geben; ohne Tag hat die anderer kein Ende.',
  ],
  'rule-effect': [
    'By this rule {people, plural, one {one person sees} other {# people see}} {projects, plural, =0 {no project yet, and all that are to come} one {the one project there is, and all that are to come} other {the # projects there are, and all that are to come}}.',
    'Durch diese Regel {people, plural, one {sieht eine Person} other {sehen # Personen}} {projects, plural, =0 {noch kein Projekt und alle künftigen} one {das eine Projekt, das es gibt, und alle künftigen} other {die # Projekte, die es gibt, und alle künftigen}}.',
  ],
  'rule-terms': ['What it gives', 'Was sie gibt'],
  'rule-term': ['What', 'Was'],
  'rule-value': ['How', 'Wie'],
  'rule-save': ['Make this rule', 'Diese Regel machen'],
  'remove-rule-text': [
    'By this rule {people, plural, one {one person sees} other {# people see}} all projects of this organisation, {projects, plural, =0 {of which there is none yet} one {one at present} other {# at present}}. Whoever got in by nothing else cannot from the next click on.',
    'Durch diese Regel {people, plural, one {sieht eine Person} other {sehen # Personen}} alle Projekte dieser Organisation, {projects, plural, =0 {noch keines} one {zurzeit eines} other {zurzeit #}}. Wer nur dadurch Zugang hatte, hat ab dem nächsten Klick keinen mehr.',
  ],
  'remove-rule-button': ['Remove this rule', 'Diese Regel entfernen'],
  'set-ends-text': [
    'A share of a project with customers and partners that was given no end of its own ends so many days after the project closes. Whoever runs the project is told a week before, and can extend it by as many days. Ends that are set already stay.',
    'Eine Projektfreigabe für Kunden und Partner ohne eigenes Ende endet so viele Tage, nachdem das Projekt schließt. Wer das Projekt leitet, erfährt es eine Woche vorher und kann um ebenso viele Tage verlängern. Was schon ein Ende hat, behält es.',
  ],
  'set-ends-button': ['Set the days', 'Tage setzen'],
  'days-after-close': ['Days after a project closes', 'Tage nach Projektschluss'],
})
