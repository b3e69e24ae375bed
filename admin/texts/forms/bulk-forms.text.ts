import { pairs } from '../../../words/pairs.ts'

/** Many projects shared with many at once. */
export const bulkFormTexts = pairs({
  'share-several-text': [
    'Shares every one of these projects with everybody you choose: all of it, or nothing. You see first what that does.',
    'Teilt jedes dieser Projekte mit allen, die Sie wählen: alles oder nichts. Sie sehen zuerst, was das bewirkt.',
  ],
  'share-several-button': ['See what it does', 'Ansehen, was es bewirkt'],
  'several-projects': ['Projects', 'Projekte'],
  'several-projects-hint': [
    '100 at most. More are found by their name.',
    'Höchstens 100. Weitere finden Sie über ihren Namen.',
  ],
  'several-with': ['With', 'Mit'],
  'several-with-hint': [
    '20 people, teams, groups and organisations at most, and 500 shares in all.',
    'Höchstens 20 Personen, Teams, Gruppen und Organisationen, und 500 Freigaben insgesamt.',
  ],
  'several-level-hint': [
    'Left empty, a new share has the usual level, and one that is there keeps its own.',
    'Bleibt das leer, hat eine neue Freigabe die übliche Stufe, und eine bestehende behält ihre.',
  ],
  'several-until-hint': [
    'The last day. Left empty, a new share with others than us ends some days after its project closes, and one that is there keeps its end.',
    'Der letzte Tag. Bleibt das leer, endet eine neue Freigabe für andere als uns einige Tage nach dem Projektschluss, und eine bestehende behält ihr Ende.',
  ],
  'several-effect': [
    '{shares, plural, one {One share} other {# shares}} would be made or changed. Nothing is shared yet.',
    '{shares, plural, one {Eine Freigabe würde} other {# Freigaben würden}} angelegt oder geändert. Noch ist nichts geteilt.',
  ],
  'several-nothing': [
    'All of it is shared so already. Nothing would change.',
    'Alles ist schon so geteilt. Es würde sich nichts ändern.',
  ],
  'several-refused': [
    '{refused, plural, one {One share is} other {# shares are}} refused, so nothing can be shared. Leave out what is refused, or choose something else, and look again.',
    '{refused, plural, one {Eine Freigabe geht} other {# Freigaben gehen}} nicht, darum lässt sich nichts teilen. Lassen Sie weg, was nicht geht, oder wählen Sie anderes, und sehen Sie noch einmal nach.',
  ],
  'several-save': ['Share all of it', 'Alles teilen'],
  'several-counts': ['In all', 'Insgesamt'],
  'several-shares': ['Shares', 'Freigaben'],
  'several-number': ['How many', 'Wie viele'],
  'several-made': ['New', 'Neu'],
  'several-changed': ['Changed', 'Geändert'],
  'several-same': ['Stay as they are', 'Bleiben, wie sie sind'],
  'several-not': ['Refused', 'Gehen nicht'],
  'several-changes': ['What changes', 'Was sich ändert'],
  'several-refusals': ['What is refused', 'Was nicht geht'],
  'several-project': ['Project', 'Projekt'],
  'several-whom': ['With whom', 'Mit wem'],
  'several-why': ['Why', 'Warum'],
  'several-more': ['… and {count} more', '… und {count} weitere'],
})
