import { pairs } from '../../../words/pairs.ts'

/** Why a layout template was not written or given, and what is wrong with it. */
export const layoutProblems = pairs({
  'built-in-layout-stays': [
    'A template that was built in stays. You can change what it says.',
    'Eine eingebaute Ansicht bleibt. Was sie sagt, können Sie ändern.',
  ],
  'built-in-layout-name-stays': [
    'A template that was built in keeps its name.',
    'Eine eingebaute Ansicht behält ihren Namen.',
  ],
  'layout-given': [
    'It cannot be deleted: it is given {count} times. Take it away first, or give another one instead.',
    'Sie lässt sich nicht löschen: Sie ist {count}-mal vergeben. Nehmen Sie sie erst weg, oder vergeben Sie eine andere.',
  ],
  'layout-of-everybody-stays': [
    'Everybody has one always: give everybody another one instead.',
    'Eine haben immer alle: Geben Sie allen stattdessen eine andere.',
  ],
  'no-such-target': ['Choose somebody whom you can see.', 'Wählen Sie jemanden, den Sie sehen.'],
  'membership-ended': [
    'This person is not there any more: their membership has ended.',
    'Diese Person ist nicht mehr da: Ihre Mitgliedschaft ist beendet.',
  ],
  'dashboard-empty': [
    'The navigation leads to a dashboard: choose at least one report for it.',
    'Die Navigation führt zu einer Übersicht: Wählen Sie mindestens einen Bericht für sie.',
  ],
  'dashboard-needs-reports': [
    'A dashboard leads to its reports: they must be in the navigation as well.',
    'Eine Übersicht führt zu ihren Berichten: Auch sie müssen in der Navigation stehen.',
  ],
  'too-many-reports': ['Eight reports at most.', 'Höchstens acht Berichte.'],
  'projects-stay': ['Projects are always in the navigation.', 'Projekte stehen immer in der Navigation.'],
  'overview-stays': ['The overview is always there.', 'Der Überblick ist immer da.'],
  'landing-not-shown': [
    'It cannot begin with what is not in the navigation.',
    'Es kann nicht mit etwas beginnen, das nicht in der Navigation steht.',
  ],
  'in-both-languages': [
    '{noun}: say it in both languages, one and many, or leave all four empty.',
    '{noun}: Schreiben Sie es in beiden Sprachen, eines und viele, oder lassen Sie alle vier leer.',
  ],
})
