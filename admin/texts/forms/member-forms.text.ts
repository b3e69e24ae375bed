import { catalogue } from '../../../words/catalogue.ts'

/** The forms that change a member: what each does, and its fields. */
export const memberFormTexts = catalogue(
  {
    'enable-text':
      'Lets this person in again as what they were, with the password they had. What was shared with them alone comes back only where it is ticked.',
    'change-profile-text': 'The profile says what somebody may do with all that their organisation owns.',
    'change-access-level-text': 'The access level is the most somebody may do with each kind of thing.',
    'change-job-role-text':
      'The job role says what somebody does there; it may bring a layout and a project access level of its own.',
    'change-legal-representative-text':
      'A legal representative may give partners access to all of the organisation and to its billing.',
    'change-supervisor-text': 'The supervisor approves what somebody delivers.',
    'change-address-text':
      'From then on this person signs in with the new address. Wherever they are signed in they are signed out, links that were mailed no longer work, and both addresses get a mail that says so.',
    'join-text':
      'Two persons here are the same human? Then they become one: this one stays, the other becomes part of it. You see what goes where before anything is done. Only who looks after all memberships of both can join them.',
    'join-button': 'See what goes where',
    'join-other': 'The other person',
    'join-address': 'Address to sign in with',
    'address-this': 'The one of this person: {email}',
    'address-other': 'The one of the other person',
    'preview-text':
      'Gives you a link by which you see the portal as this person sees it, for half an hour, without changing anything. They can read in their own log that you did.',
    'preview-button': 'Make the link',
    'preview-link': 'Open the portal as this person',
    'save-member': 'Save',
    'new-email': 'New e-mail address',
    'legalRepresentative-hint': 'May give partners access to all of the organisation, and to its billing.',
    restore: 'What comes back',
    'restore-hint':
      'They were here before, and this was shared with them when they were disabled. Nothing comes back that is not ticked.',
  },
  {
    'enable-text':
      'Lässt diese Person wieder ein, als was sie war, mit dem Passwort, das sie hatte. Was mit ihr allein geteilt war, kommt nur wieder, wo es angekreuzt ist.',
    'change-profile-text': 'Das Profil sagt, was jemand mit allem tun darf, was der Organisation gehört.',
    'change-access-level-text': 'Die Zugriffsstufe ist das Höchste, was jemand mit jeder Art von Dingen tun darf.',
    'change-job-role-text':
      'Die Funktion sagt, was jemand dort tut; sie kann eine eigene Ansicht und Projektzugriffsstufe mitbringen.',
    'change-legal-representative-text':
      'Wer gesetzlich vertritt, darf Partnern Zugang zur ganzen Organisation und zu ihrer Abrechnung geben.',
    'change-supervisor-text': 'Die Aufsicht nimmt ab, was jemand liefert.',
    'change-address-text':
      'Von da an meldet sich diese Person mit der neuen Adresse an. Wo sie angemeldet ist, wird sie abgemeldet, verschickte Links gelten nicht mehr, und beide Adressen erhalten darüber eine E-Mail.',
    'join-text':
      'Zwei Personen hier sind derselbe Mensch? Dann werden sie eine: Diese bleibt, die andere geht in ihr auf. Was wohin kommt, sehen Sie, bevor etwas geschieht. Vereinen kann sie nur, wer alle Mitgliedschaften beider betreut.',
    'join-button': 'Ansehen, was wohin kommt',
    'join-other': 'Die andere Person',
    'join-address': 'Adresse zum Anmelden',
    'address-this': 'Die dieser Person: {email}',
    'address-other': 'Die der anderen Person',
    'preview-text':
      'Gibt Ihnen einen Link, mit dem Sie das Portal eine halbe Stunde lang so sehen wie diese Person, ohne etwas zu ändern. Sie kann in ihrem eigenen Protokoll lesen, dass Sie es getan haben.',
    'preview-button': 'Link erstellen',
    'preview-link': 'Das Portal wie diese Person öffnen',
    'save-member': 'Speichern',
    'new-email': 'Neue E-Mail-Adresse',
    'legalRepresentative-hint': 'Darf Partnern Zugang zur ganzen Organisation geben, und zu ihrer Abrechnung.',
    restore: 'Was wiederkommt',
    'restore-hint':
      'Diese Person war schon hier, und dies war mit ihr geteilt, als sie gesperrt wurde. Was nicht angekreuzt ist, kommt nicht wieder.',
  },
)
