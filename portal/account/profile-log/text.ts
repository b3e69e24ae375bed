import { catalogue } from '../../../words/catalogue.ts'

/** Texts of the log of one's own profile. */
export const profileLogTexts = catalogue(
  {
    title: 'Your profile',
    lead: 'At {organisation} you have the profile “{profile}”. Nobody but you can open this page.',
    when: 'When',
    by: 'By whom',
    what: 'What',
    changed: 'Profile changed from {from} to {to}',
    first: 'Invited as {to}',
    preview: 'Looked at the portal as you see it, without changing anything',
    none: 'Whenever your profile is changed, or somebody looks at the portal as you, it will be told here.',
  },
  {
    title: 'Ihr Profil',
    lead: 'Bei {organisation} haben Sie das Profil „{profile}“. Diese Seite kann außer Ihnen niemand öffnen.',
    when: 'Wann',
    by: 'Durch wen',
    what: 'Was',
    changed: 'Profil von {from} auf {to} geändert',
    first: 'Eingeladen als {to}',
    preview: 'Hat das Portal so gesehen wie Sie, ohne etwas zu ändern',
    none: 'Wird Ihr Profil geändert, oder sieht jemand das Portal so wie Sie, dann steht es hier.',
  },
)
