import { id, line, moment, text } from '../../declaration/columns.ts'
import { recordNoun } from '../../declaration/record.ts'

/** Whom invoices are made out to. Its own billing administrators say so, and those of the host read it.
 *  Whoever has the wallet of a client writes them as well. Source: permission-profiles.csv, billing_page; partner-product-access.txt. */
export const billingAccount = recordNoun('BillingAccount', {
  kind: 'organisations',
  hangs: 'organisation',
  title: 'name',
  columns: {
    id: id(),
    organisationId: id(),
    name: line(),
    address: text(),
    vatNumber: line(),
    reference: line(),
    email: line(),
    createdAt: moment(),
  },
  policy: [
    { may: 'read', from: 'view', profile: 'billing' },
    { may: ['read', 'create', 'update'], to: 'everybody', profile: 'billing', where: 'own-organisation' },
    { may: ['read', 'create', 'update'], to: 'wallet', profile: 'billing', where: 'own-organisation' },
  ],
  backOffice: {
    group: 'customers',
    icon: 'CreditCard',
    list: ['organisationId', 'name', 'vatNumber', 'reference', 'email'],
    filter: ['organisationId', 'name', 'vatNumber', 'email'],
    sort: { by: 'name', direction: 'asc' },
    forms: [],
    stands: [{ on: 'Organisation', by: 'organisationId', place: 80, side: true, columns: ['name', 'email'] }],
  },
})
