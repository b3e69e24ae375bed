import { Locale } from '@prisma/client'
import { choice, flag, id, line, list, moment, timeZone } from '../../declaration/columns.ts'
import { besideOrganisation } from '../../declaration/found.ts'
import { byItsAdministrators, byItsMembers } from '../../declaration/policy.ts'
import { recordNoun } from '../../declaration/record.ts'

const byVerb = { by: 'system' } as const
const secret = { by: 'system', technical: true } as const
const named = ['id', 'name', 'email', 'pictureId'] as const
/** By what somebody is of an organisation. */
const member = { subject: 'Membership', by: 'organisationId', leads: 'personId' } as const
/** What people see and set of themselves. */
const own = [...named, 'locale', 'timeZone', 'mailsUpdates', 'mailsOff'] as const

/** Somebody, in however many organisations. */
export const person = recordNoun('Person', {
  kind: 'people',
  hangs: { through: 'memberships' },
  title: 'name',
  columns: {
    id: id(byVerb),
    email: line(byVerb),
    name: line(),
    locale: choice(Locale),
    timeZone: timeZone(),
    passwordHash: line(secret),
    passwordTemporary: flag(secret),
    temporaryUntil: moment(secret),
    mailsUpdates: flag(byVerb),
    mailsOff: list({ ...byVerb, technical: true }),
    disabledAt: moment(byVerb),
    joinedIntoId: id(byVerb),
    joinedAt: moment(byVerb),
    pictureId: id({ ...byVerb, technical: true }),
    isMachine: flag(byVerb),
    createdAt: moment(byVerb),
  },
  policy: [
    { may: ['read', 'update'], to: 'everybody', whose: { id: 'person' }, columns: [...own] },
    {
      may: 'read',
      from: 'view',
      columns: [...own, 'disabledAt', 'joinedIntoId', 'joinedAt', 'isMachine', 'createdAt'],
    },
    { may: 'read', from: 'view', where: 'contacts', columns: [...named] },
    { may: 'read', ...byItsAdministrators, columns: [...named] },
    { may: 'read', ...byItsMembers, columns: [...named] },
    { may: 'update', from: 'manage', profile: 'managesPeople', columns: ['id', 'name', 'locale', 'timeZone'] },
  ],
  backOffice: {
    group: 'people',
    icon: 'User',
    list: ['name', 'email', 'locale', 'timeZone', 'disabledAt'],
    filter: ['name', 'email', 'isMachine', 'disabledAt'],
    sort: { by: 'name', direction: 'asc' },
    forms: ['update'],
    found: {
      by: ['name', 'email'],
      beside: [{ ...besideOrganisation, by: 'id', through: member }],
      tells: ['email', 'disabledAt'],
      made: ['organisations'],
    },
    head: ['email', 'locale', 'disabledAt'],
  },
})
