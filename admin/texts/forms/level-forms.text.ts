import { pairs } from '../../../words/pairs.ts'

/** The forms of access levels and project access levels, and what they tell of a change before it is made. */
export const levelFormTexts = pairs({
  'create-level-text': [
    'Nobody has a new level yet: it is given to people, or shared with, when it says what it should.',
    'Eine neue Stufe hat noch niemand: Sie wird vergeben, sobald sie sagt, was sie soll.',
  ],
  'create-level-button': ['Make the level', 'Stufe anlegen'],
  'copy-of': ['Begins as', 'Beginnt wie'],
  'copy-of-hint': ['Without a choice it opens nothing.', 'Ohne Auswahl öffnet sie nichts.'],
  'change-access-level-of-text': [
    'The most that whoever has this level may do with each kind of thing. Of it and of what is shared with them the lower counts.',
    'Das Höchste, was mit dieser Stufe mit jeder Art von Dingen möglich ist. Davon und von dem, was geteilt ist, zählt das Niedrigere.',
  ],
  'change-project-level-text': [
    'What is opened in a project to whoever it is shared with at this level, area by area. Below each area stands who sees its fields.',
    'Was in einem Projekt für die offen ist, mit denen es auf dieser Stufe geteilt ist, Bereich für Bereich. Unter jedem Bereich steht, wer seine Felder sieht.',
  ],
  'change-level-button': ['See what this does', 'Ansehen, was das bewirkt'],
  'level-waits': [
    'A change of this level was proposed by {name} and waits for a second member of staff. Saving something else here drops it.',
    'Eine Änderung dieser Stufe, vorgeschlagen von {name}, wartet auf eine zweite Person vom Team. Wer hier etwas anderes speichert, verwirft sie.',
  ],
  'compare-levels-text': ['Tells what another level says differently.', 'Zeigt, was eine andere Stufe anders sagt.'],
  'compare-levels-button': ['Compare', 'Vergleichen'],
  'compare-with': ['With', 'Mit'],
  'drop-proposal-text': [
    'Drops the change that was proposed: the level stays as it is.',
    'Verwirft die vorgeschlagene Änderung: Die Stufe bleibt, wie sie ist.',
  ],
  'drop-proposal-button': ['Drop the proposal', 'Vorschlag verwerfen'],
  'delete-level-text': [
    'Deletes this level for good. That is possible while nobody has it and nothing uses it.',
    'Löscht diese Stufe endgültig. Das geht, solange sie niemand hat und nichts sie verwendet.',
  ],
  'delete-level-button': ['Delete this level', 'Stufe löschen'],
  'approve-level-text': [
    'Somebody proposed this change, by which, with others of that day, more than {most} people outside gain something. As a second member of staff, look at what it does, and then let it be so.',
    'Diese Änderung hat jemand vorgeschlagen; durch sie und andere vom selben Tag gewinnen mehr als {most} Personen außerhalb etwas. Sehen Sie sich als zweite Person vom Team an, was sie bewirkt, und lassen Sie sie dann gelten.',
  ],
  'approve-level-save': ['Approve', 'Freigeben'],
  ceilings: ['At most', 'Höchstens'],
  areas: ['Areas of a project', 'Bereiche eines Projekts'],
  'fields-of': ['Fields: {area}', 'Felder: {area}'],
  defaultExternal: ['The usual level outside', 'Die übliche Stufe außen'],
  'defaultExternal-hint': [
    'Is used where something is shared without a level with somebody who is not one of us. It is taken from one level by being given to another one.',
    'Gilt, wo etwas ohne Stufe mit jemandem geteilt ist, der nicht zu uns gehört. Sie wechselt, indem eine andere Stufe es wird.',
  ],
  defaultInternal: ['The usual level of our people', 'Die übliche Stufe unserer Leute'],
  'jobRole-hint': [
    'For people outside with this job role it is the usual level.',
    'Für Personen außerhalb mit dieser Funktion ist sie die übliche Stufe.',
  ],
  'effect-text': [
    '{gaining, plural, =0 {Nobody gains anything} one {1 person gains something} other {# people gain something}}, {losing, plural, =0 {nobody loses anything} one {1 person loses something} other {# people lose something}}. Nothing is saved yet.',
    '{gaining, plural, =0 {Niemand gewinnt etwas} one {1 Person gewinnt etwas} other {# Personen gewinnen etwas}}, {losing, plural, =0 {niemand verliert etwas} one {1 Person verliert etwas} other {# Personen verlieren etwas}}. Noch ist nichts gespeichert.',
  ],
  'effect-second': [
    'More than {most} people outside gain something, by this and by what you have changed of this level in the last 24 hours: it is kept as a proposal, until a second member of staff approves it.',
    'Mehr als {most} Personen außerhalb gewinnen etwas, hierdurch und durch das, was Sie in den letzten 24 Stunden an dieser Stufe geändert haben: Es bleibt ein Vorschlag, bis eine zweite Person vom Team ihn freigibt.',
  ],
  gained: ['Gained', 'Gewonnen'],
  lost: ['Lost', 'Verloren'],
  'what-changes': ['What', 'Was'],
  outside: ['Outside', 'Außerhalb'],
  inside: ['Our people', 'Unsere Leute'],
  'power-changed': ['{kind}: {from} → {to}', '{kind}: {from} → {to}'],
  'people-counted': ['{count}: {names}', '{count}: {names}'],
  'people-and-others': ['{count}: {names} and others', '{count}: {names} und andere'],
  'people-unnamed': ['{count}', '{count}'],
  'people-not-told': [
    '{count, plural, one {and one whose name you are not told} other {and # whose names you are not told}}',
    '{count, plural, one {und eine Person, deren Namen Sie nicht erfahren} other {und # Personen, deren Namen Sie nicht erfahren}}',
  ],
  'save-level': ['Save it so', 'So speichern'],
  'propose-level': ['Propose it to a second member of staff', 'Einer zweiten Person vorschlagen'],
  somebody: ['somebody', 'jemand'],
})
