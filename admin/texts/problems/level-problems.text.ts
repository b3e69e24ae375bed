import { pairs } from '../../../words/pairs.ts'

/** Why a level was not written, and what is wrong with it. */
export const levelProblems = pairs({
  'some-rows-refused': [
    'Nothing was changed: some of it is refused, as the table below says. Leave that out, or choose something else, and look again.',
    'Nichts geändert: Manches geht nicht, wie die Tabelle unten zeigt. Lassen Sie es weg, oder wählen Sie anderes, und sehen Sie noch einmal nach.',
  ],
  'too-many-rows': [
    'At most {most} rows are changed at once, and these are {count}. Change them in parts.',
    'Auf einmal lassen sich höchstens {most} Zeilen ändern, es sind aber {count}. Ändern Sie sie in Schritten.',
  ],
  'effect-changed': [
    'Nothing was saved: what this does has changed since it was shown. Look at it again below.',
    'Nichts gespeichert: Was das bewirkt, hat sich geändert, seit es gezeigt wurde. Sehen Sie es unten noch einmal an.',
  ],
  'nobody-left': [
    'Nothing was saved: nobody of ours could change levels any more.',
    'Nichts gespeichert: Niemand von uns könnte dann noch Stufen ändern.',
  ],
  'nothing-proposed': ['Nothing is proposed here any more.', 'Hier ist nichts mehr vorgeschlagen.'],
  'approve-level-yourself': [
    'You proposed this yourself. Another administrator of ours has to approve it. Nothing was changed.',
    'Das haben Sie selbst vorgeschlagen. Freigeben muss es jemand anders von uns mit Administration. Es wurde nichts geändert.',
  ],
  'built-in-stays': [
    'A level that was built in stays. You can change what it says.',
    'Eine eingebaute Stufe bleibt. Was sie sagt, können Sie ändern.',
  ],
  'built-in-name-stays': ['A level that was built in keeps its name.', 'Eine eingebaute Stufe behält ihren Namen.'],
  'level-held': [
    'It cannot be deleted: {count} have it, among them {name}. Give them another level first.',
    'Sie lässt sich nicht löschen: {count} haben sie, darunter {name}. Geben Sie ihnen erst eine andere Stufe.',
  ],
  'level-held-unseen': [
    'It cannot be deleted: {count} have it whom you cannot see.',
    'Sie lässt sich nicht löschen: {count} haben sie, die Sie nicht sehen.',
  ],
  'level-granted': [
    'It cannot be deleted: {count} grants use it, among them one at {name}. Share at another level first.',
    'Sie lässt sich nicht löschen: {count} Freigaben verwenden sie, darunter eine bei {name}. Teilen Sie erst auf einer anderen Stufe.',
  ],
  'level-granted-unseen': [
    'It cannot be deleted: {count} grants use it that you cannot see.',
    'Sie lässt sich nicht löschen: {count} Freigaben verwenden sie, die Sie nicht sehen.',
  ],
  'level-usual': [
    'It cannot be deleted: it is the usual level. Make another one the usual level first.',
    'Sie lässt sich nicht löschen: Sie ist die übliche Stufe. Machen Sie erst eine andere dazu.',
  ],
  'level-of-job-role': [
    'It cannot be deleted: it is the usual level of the job role “{name}”. Take that away first.',
    'Sie lässt sich nicht löschen: Sie ist die übliche Stufe der Funktion „{name}“. Nehmen Sie die erst weg.',
  ],
  'usual-level-stays': [
    'There is always one: make another level the usual one, and this one is it no more.',
    'Eine gibt es immer: Machen Sie eine andere Stufe dazu, dann ist es diese nicht mehr.',
  ],
  'usual-on-one-side': [
    'A level is the usual one outside or of our people, not both.',
    'Eine Stufe ist die übliche außen oder die unserer Leute, nicht beides.',
  ],
  'usual-has-no-job-role': [
    'The usual level is for everybody: it cannot be that of a job role as well.',
    'Die übliche Stufe ist für alle: Sie kann nicht auch die einer Funktion sein.',
  ],
  'job-role-taken': [
    '“{name}” is the level of this job role already.',
    '„{name}“ ist schon die Stufe dieser Funktion.',
  ],
  'no-such-field': ['There is no field “{field}” in this area.', 'Ein Feld „{field}“ gibt es in diesem Bereich nicht.'],
  'hidden-and-shown': [
    '“{field}” is hidden and shown at once: choose one.',
    '„{field}“ ist verborgen und gezeigt zugleich: Wählen Sie eines.',
  ],
})
