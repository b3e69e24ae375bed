import { catalogue } from '../../words/catalogue.ts'

/** What a second member of staff has to approve on a schedule, and why. */
export const approvalTexts = catalogue(
  {
    'approve-text':
      'Something about this schedule needs a second member of staff. Read each line and tick what is right; what is not, change or leave.',
    'approve-mine':
      'You asked for this yourself, so another supervisor or administrator of ours has to approve it. Until then nothing of it is sent:\n{reasons}',
    'approve-nobody':
      'You asked for this yourself, and nobody else of ours has the right to approve it. Make a colleague supervisor or administrator, or change the schedule so that it needs no approval:\n{reasons}',
    'approve-nothing': 'Nothing about this schedule waits for approval.',
    'approve-button': 'Approve what is ticked',
    reasons: 'What is approved',
    'foreign-domain':
      '{email} gets what {organisation} sees ({accessLevel}), but the address looks like one of {belongsTo}.',
    'staff-level': '{email} is outside, and gets the access level of our own people: {accessLevel} ({organisation}).',
    'too-often': '{email} is mailed more often than once an hour ({pattern}).',
    'too-often-outside': 'People outside are mailed more often than once an hour ({pattern}).',
    'needs-second':
      'It is saved, and nothing is sent before another supervisor or administrator of ours presses Approve. Why',
    'own-eyes': 'These have a sign-in, and get what they may see themselves, whatever is chosen',
  },
  {
    'approve-text':
      'Etwas an diesem Zeitplan braucht eine zweite Person vom Team. Lesen Sie jede Zeile und haken Sie an, was stimmt; was nicht stimmt, ändern oder lassen Sie.',
    'approve-mine':
      'Das haben Sie selbst gewünscht; freigeben muss es jemand anders von uns mit Aufsicht oder Administration. Bis dahin wird nichts davon gesendet:\n{reasons}',
    'approve-nobody':
      'Das haben Sie selbst gewünscht, und sonst hat bei uns niemand das Recht, es freizugeben. Geben Sie jemandem Aufsicht oder Administration, oder ändern Sie den Zeitplan so, dass er keine Freigabe braucht:\n{reasons}',
    'approve-nothing': 'An diesem Zeitplan wartet nichts auf Freigabe.',
    'approve-button': 'Angehaktes freigeben',
    reasons: 'Was freigegeben wird',
    'foreign-domain':
      '{email} erhält, was {organisation} sieht ({accessLevel}); die Adresse sieht aber nach {belongsTo} aus.',
    'staff-level':
      '{email} ist außerhalb und erhält die Zugriffsstufe unserer eigenen Leute: {accessLevel} ({organisation}).',
    'too-often': '{email} erhält öfter als einmal in der Stunde eine E-Mail ({pattern}).',
    'too-often-outside': 'Leute außerhalb erhalten öfter als einmal in der Stunde eine E-Mail ({pattern}).',
    'needs-second':
      'Gespeichert. Gesendet wird erst, wenn jemand anders von uns mit Aufsicht oder Administration es freigibt. Warum',
    'own-eyes': 'Diese haben eine Anmeldung und erhalten, was sie selbst sehen dürfen, was auch gewählt ist',
  },
)
