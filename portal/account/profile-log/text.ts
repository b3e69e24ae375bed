import { catalogue } from '../../../words/catalogue.ts'

/** Texts of the log of one's own profile. */
export const profileLogTexts = catalogue(
  {
    title: 'Your profile',
    lead: 'At {organisation} you have the profile “{profile}”. Nobody but you can open this page.',
    when: 'When',
    by: 'By whom',
    from: 'From',
    to: 'To',
    first: 'By invitation',
    none: 'Whenever your profile is changed, it will be told here.',
  },
  {
    title: 'Ihr Profil',
    lead: 'Bei {organisation} haben Sie das Profil „{profile}“. Diese Seite kann außer Ihnen niemand öffnen.',
    when: 'Wann',
    by: 'Durch wen',
    from: 'Von',
    to: 'Auf',
    first: 'Durch Einladung',
    none: 'Wird Ihr Profil geändert, dann steht es hier.',
  },
)
