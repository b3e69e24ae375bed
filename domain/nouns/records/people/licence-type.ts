import { LicenceSide, Profile } from '@prisma/client'
import { choices, id, line, moment, person, whole } from '../../declaration/columns.ts'
import { readByStaff, setByAdministrators } from '../../declaration/policy.ts'
import { recordNoun } from '../../declaration/record.ts'

const byVerb = { by: 'system' } as const

/** What a membership costs: for whom, how many there are, and after how many days without a visit one is taken back. */
export const licenceType = recordNoun('LicenceType', {
  kind: 'access',
  hangs: 'deployment',
  title: 'name',
  columns: {
    id: id(byVerb),
    name: line(byVerb),
    pool: whole(byVerb),
    idleDays: whole(byVerb),
    contactId: person(byVerb),
    profiles: choices({ ...byVerb, choices: Object.values(Profile) }),
    sides: choices({ ...byVerb, choices: Object.values(LicenceSide) }),
    createdAt: moment(byVerb),
  },
  policy: [...readByStaff, ...setByAdministrators],
  backOffice: {
    group: 'people',
    icon: 'Key',
    list: ['name', 'pool', 'profiles', 'sides', 'idleDays', 'contactId'],
    filter: ['name'],
    sort: { by: 'name', direction: 'asc' },
    forms: [],
  },
})
