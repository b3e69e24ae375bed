import { memberProfiles } from '../../people/invitations/invite.ts'
import type { ImportField } from '../kinds/field.ts'
import { fieldsOf } from '../kinds/fields-of.ts'

/** The address, as people, Outlook and Google head it. */
const emails = [
  ...['Email', 'E-Mail', 'Mail', 'E-mail address', 'E-Mail-Adresse', 'E-Mail 1 - Value', 'Primary Email'],
  ...['E-mail 1 - Wert', 'Adresse'],
]

/** What a file may say of somebody, in the order in which columns are matched. */
export const personFields: readonly ImportField[] = [
  { name: 'email', label: 'Person.email', kind: 'email', names: emails },
  {
    name: 'personName',
    label: 'ImportField.personName',
    kind: 'line',
    names: [
      'Contact',
      'Ansprechpartner',
      'Kontakt',
      'Full name',
      'Display name',
      'Anzeigename',
      'Vollständiger Name',
      'Person',
    ],
  },
  { name: 'firstName', label: 'ImportField.firstName', kind: 'line', names: ['First name', 'Given name', 'Vorname'] },
  {
    name: 'lastName',
    label: 'ImportField.lastName',
    kind: 'line',
    names: ['Last name', 'Family name', 'Surname', 'Nachname', 'Familienname'],
  },
  ...fieldsOf(
    'Membership',
    {
      profile: ['Permission profile', 'Berechtigungsprofil', 'Rolle', 'Role'],
      jobRole: [
        'Job title',
        'Title',
        'Position',
        'Berufsbezeichnung',
        'Organization 1 - Title',
        'Organization Title',
        'Organisation 1 - Titel',
      ],
      accessLevelId: ['Level', 'Stufe'],
    },
    { jobRole: { longest: 100 }, profile: { choice: { of: 'Profile', values: memberProfiles } } },
  ),
  {
    name: 'personLocale',
    label: 'ImportField.personLocale',
    kind: 'choice',
    names: ['Language of the person', 'Sprache der Person'],
    choice: { of: 'Locale', values: ['en', 'de'], words: { en: ['Englisch'], de: ['German'] } },
  },
]
