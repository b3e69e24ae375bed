import { InvoiceState } from '@prisma/client'
import { choice, day, id, line, moment, money, person, whole } from '../../declaration/columns.ts'
import { besideOrganisation } from '../../declaration/found.ts'
import { recordNoun } from '../../declaration/record.ts'

const byVerb = { by: 'system' } as const
const kept = { by: 'system', technical: true } as const

/** What whoever an invoice is made out to is told of it. */
const told = ['id', 'organisationId', 'number', 'issuedOn', 'amount', 'currency', 'state', 'mediaType', 'size'] as const

/** An invoice of the host to an organisation, whose billing administrators read it, and whoever has its wallet. Source: permission-profiles.csv, billing_page. */
export const invoice = recordNoun('Invoice', {
  kind: 'organisations',
  hangs: 'organisation',
  title: 'number',
  columns: {
    id: id(byVerb),
    organisationId: id(byVerb),
    number: line(byVerb),
    issuedOn: day(byVerb),
    amount: money(byVerb),
    currency: line(byVerb),
    state: choice(InvoiceState),
    mediaType: line(byVerb),
    size: whole(byVerb),
    sha256: line(kept),
    storageKey: line(kept),
    creatorId: person({ by: 'author' }),
    createdAt: moment(byVerb),
  },
  policy: [
    { may: 'read', from: 'view', profile: 'billing' },
    { may: ['create', 'update', 'delete'], from: 'manage', profile: 'billing' },
    { may: 'read', to: 'everybody', profile: 'billing', where: 'own-organisation', columns: [...told] },
    { may: 'read', to: 'wallet', profile: 'billing', where: 'own-organisation', columns: [...told] },
  ],
  backOffice: {
    group: 'customers',
    icon: 'FileText',
    list: ['number', 'organisationId', 'issuedOn', 'amount', 'currency', 'state'],
    filter: ['number', 'organisationId', 'issuedOn', 'state'],
    sort: { by: 'issuedOn', direction: 'desc' },
    begins: { open: { state: 'open' }, by: 'issuedOn' },
    forms: ['update', 'delete'],
    found: { by: ['number'], beside: [besideOrganisation], tells: ['organisationId', 'issuedOn', 'state'] },
    stands: [
      {
        on: 'Organisation',
        by: 'organisationId',
        place: 81,
        side: true,
        columns: ['number', 'issuedOn', 'amount', 'state'],
        verbs: ['put-invoice'],
      },
    ],
  },
})
