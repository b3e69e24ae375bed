import { Locale, PartnersSee, Profile } from '@prisma/client'
import { choice, colour, flag, id, line, moment, timeZone, whole } from '../../declaration/columns.ts'
import { byItsAdministrators } from '../../declaration/policy.ts'
import { recordNoun } from '../../declaration/record.ts'

const byVerb = { by: 'system' } as const
/** What is known of an organisation to whoever only meets it. */
const named = ['id', 'name', 'accent'] as const
/** What its own administrators say of it. Source: permission-profiles.csv, account_settings. */
const settings = [
  ...named,
  'logoId',
  'locale',
  'timeZone',
  'inviteProfile',
  'inviteLocale',
  'partnersSee',
  'findable',
] as const
const personnel = { from: 'manage', kind: 'people', profile: 'managesPeople' } as const

/** A company: the host, a customer, a partner. Users are added by administrators only. Source: permission-profiles.csv,
 *  add_edit_delete_users. */
export const organisation = recordNoun('Organisation', {
  kind: 'organisations',
  hangs: 'organisation',
  title: 'name',
  columns: {
    id: id(byVerb),
    name: line(),
    isHost: flag(byVerb),
    isCustomer: flag(byVerb),
    isPartner: flag(byVerb),
    accent: colour(),
    locale: choice(Locale),
    timeZone: timeZone(),
    contactName: line(byVerb),
    contactEmail: line(byVerb),
    contactPhone: line(byVerb),
    daysAfterClose: whole(byVerb),
    logoId: id({ ...byVerb, technical: true }),
    inviteProfile: choice(Profile, byVerb),
    inviteLocale: choice(Locale, byVerb),
    partnersSee: choice(PartnersSee, byVerb),
    findable: flag(byVerb),
    createdAt: moment(byVerb),
  },
  policy: [
    { may: 'read', to: 'everybody', where: 'reached' },
    { may: 'read', to: 'everybody', where: 'above', columns: [...named] },
    { may: 'read', to: 'everybody', whose: { id: 'organisation' }, columns: [...named, 'logoId'] },
    { may: 'read', from: 'view', kind: 'people', where: 'contacts', columns: [...named] },
    {
      ...{ may: ['read', 'update'], to: 'everybody', profile: 'accountSettings', where: 'own-organisation' },
      columns: [...settings],
      state: { isHost: false },
    },
    { may: 'onboard', ...personnel, where: 'deployment' },
    { may: 'invite', ...personnel },
    { may: 'invite', ...byItsAdministrators },
    {
      ...{ may: 'update', from: 'manage', kind: 'access', profile: 'accountSettings', where: 'deployment' },
      columns: [...named, 'locale', 'timeZone'],
    },
  ],
  backOffice: {
    group: 'customers',
    icon: 'Briefcase',
    list: ['name', 'isCustomer', 'isPartner', 'isHost', 'timeZone', 'createdAt'],
    filter: ['name', 'isCustomer', 'isPartner', 'createdAt'],
    sort: { by: 'name', direction: 'asc' },
    forms: ['update'],
    found: { by: ['name'], tells: ['isCustomer', 'isPartner', 'isHost'] },
  },
})
