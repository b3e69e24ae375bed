import type { Locale, Profile } from '@prisma/client'

/** An organisation of the cast and what it is. */
export type CastOrganisation = {
  name: string
  isHost?: true
  isCustomer?: true
  isPartner?: true
  accent: string
  timeZone: string
  contactName?: string
  contactEmail?: string
  contactPhone?: string
}

/** The organisations of the cast. */
export const organisations = {
  meridian: {
    ...{ name: 'Meridian Works', isHost: true, accent: '#1f5fa8', timeZone: 'Europe/Berlin' },
    ...{ contactName: 'Customer desk', contactEmail: 'service@meridian.test', contactPhone: '+49 30 5550 100' },
  },
  northwind: { name: 'Northwind Tools', isCustomer: true, accent: '#0f766e', timeZone: 'Europe/London' },
  globex: { name: 'Globex Medical', isCustomer: true, accent: '#6d28d9', timeZone: 'Europe/Zurich' },
  brightline: { name: 'Brightline Integrators', isPartner: true, accent: '#9a3412', timeZone: 'Europe/Berlin' },
  solo: { name: 'Solo Consulting', isPartner: true, accent: '#475569', timeZone: 'Europe/Berlin' },
} satisfies Record<string, CastOrganisation>
export type OrganisationKey = keyof typeof organisations

/** A person of the cast. Without an organisation they have a login and nothing behind it. */
export type CastPerson = {
  name: string
  email: string
  locale?: Locale
  at?: {
    organisation: OrganisationKey
    profile: Profile
    level: string
    jobRole?: string
    supervisor?: string
    legal?: true
  }
}

const person = (name: string, email: string, at?: CastPerson['at'], locale?: Locale): CastPerson => ({
  name,
  email,
  at,
  locale,
})
const of =
  (organisation: OrganisationKey, level: string) =>
  (profile: Profile, more: { jobRole?: string; supervisor?: string; legal?: true } = {}) => ({
    organisation,
    level,
    profile,
    ...more,
  })

const staff = of('meridian', 'Staff')
const northwind = of('northwind', 'Customer contributor')
const northwindViewer = of('northwind', 'Customer viewer')
const brightline = of('brightline', 'Partner delivery')

/** The people of the cast, each signing in with the same password. */
export const people = {
  olga: person('Olga Brandt', 'olga@meridian.test', staff('billing_administrator')),
  adam: person('Adam Weiss', 'adam@meridian.test', staff('administrator')),
  sofia: person('Sofia Marino', 'sofia@meridian.test', staff('supervisor')),
  milo: person('Milo Novak', 'milo@meridian.test', staff('manager')),
  nora: person('Nora Lindqvist', 'nora@northwind.test', northwind('billing_administrator', { legal: true })),
  abel: person('Abel Okafor', 'abel@northwind.test', northwind('administrator')),
  sara: person('Sara Holt', 'sara@northwind.test', northwind('supervisor')),
  max: person('Max Keller', 'max@northwind.test', northwind('manager')),
  oscar: person('Oscar Dahl', 'oscar@northwind.test', northwindViewer('observer', { jobRole: 'Client' })),
  vera: person('Vera Stein', 'vera@northwind.test', northwindViewer('visitor')),
  gina: person('Gina Russo', 'gina@globex.test', of('globex', 'Customer contributor')('billing_administrator'), 'de'),
  otto: person('Otto Berger', 'otto@globex.test', of('globex', 'Customer viewer')('observer', { jobRole: 'Client' })),
  bruno: person('Bruno Costa', 'bruno@brightline.test', brightline('billing_administrator')),
  ada: person('Ada Fischer', 'ada@brightline.test', brightline('administrator')),
  carl: person(
    'Carl Jensen',
    'carl@brightline.test',
    brightline('manager', { jobRole: 'Consultant', supervisor: 'bruno' }),
  ),
  simon: person(
    'Simon Roth',
    'simon@solo.test',
    of('solo', 'Contractor')('billing_administrator', { jobRole: 'Contractor', supervisor: 'milo' }),
  ),
  gail: person('Gail Porter', 'gail@elsewhere.test'),
} satisfies Record<string, CastPerson>
export type PersonKey = keyof typeof people

/** The password of everybody in the cast. */
export const password = 'open sesame portico'
