import { pairs } from '../../../words/pairs.ts'

/** What something means for people, told before it is done. */
export const meantPeopleTexts = pairs({
  'meant-nothing-done': ['Nothing is done yet.', 'Noch ist nichts getan.'],
  'meant-text': ['This is what it means for those whom it concerns.', 'Das bedeutet es für alle, die es betrifft.'],
  'meant-do': ['Do it', 'So machen'],
  'meant-end': ['End it', 'Beenden'],
  'not-seen-any-more': ['Not seen any more', 'Nicht mehr zu sehen'],
  'seen-then': ['Seen from then on', 'Dann zu sehen'],
  'meant-all-of': ['All of {name}', 'Alles von {name}'],
  'meant-more': [
    '{count, plural, one {One more} other {# more}}',
    '{count, plural, one {1 weitere} other {# weitere}}',
  ],
  'meant-who': ['Who', 'Wer'],
  'legal-gives': [
    'May then give partners access to all of {organisation}, and to its billing page.',
    'Darf Partnern dann Zugriff auf alles von {organisation} geben, und auf die Abrechnung.',
  ],
  'legal-gives-less': [
    'May then give partners access to products of {organisation}, no longer to all of it or to its billing page. What was given stays.',
    'Darf Partnern dann Zugriff auf Produkte von {organisation} geben, nicht mehr auf alles und nicht auf die Abrechnung. Was gegeben ist, bleibt.',
  ],
  'legal-gives-none': [
    'Gives partners no access to what {organisation} has any more, and ends none. What was given stays.',
    'Gibt Partnern dann keinen Zugriff mehr auf das, was {organisation} hat, und beendet keinen. Was gegeben ist, bleibt.',
  ],
  'shown-other-layout': ['Shown another layout', 'Mit anderer Ansicht'],
  'keeps-other-layout': [
    'Shown what they are now: they are given something more specific',
    'Sehen, was sie jetzt sehen: Für sie gilt etwas Genaueres',
  ],
  'set-ends-means': [
    '{count, plural, one {One share} other {# shares}} of what is open now {count, plural, one {ends} other {end}} {days} days after it closes then, not {before}.',
    '{count, plural, one {Eine Freigabe} other {# Freigaben}} von noch Offenem {count, plural, one {endet} other {enden}} dann {days} Tage nach dem Schließen, nicht {before}.',
  ],
  'layout-by': ['Because of', 'Wegen'],
  'layout-then': ['{from} → {to}', '{from} → {to}'],
  'layout-shown-to': [
    '{count, plural, =0 {Nobody is shown it as things stand.} other {It is what the portal shows to {who}.}}',
    '{count, plural, =0 {Zurzeit sieht sie niemand.} other {Nach ihr zeigt sich das Portal für {who}.}}',
  ],
  'layout-seen-by': ['For whom', 'Für wen'],
  'layout-nobody': [
    'What the portal shows changes for nobody by this as things stand.',
    'Was das Portal zeigt, ändert sich dadurch zurzeit für niemanden.',
  ],
  'layout-people': [
    'What the portal shows changes for {count, plural, one {one person} other {# people}}.',
    'Für {count, plural, one {eine Person} other {# Personen}} ändert sich, was das Portal zeigt.',
  ],
})
