import { z } from 'zod'
import { prisma } from '../../../prisma/client.ts'
import { lineOrNothing, prose } from '../../../words/line.ts'
import type { Asker } from '../../access/actor/actor.ts'
import { can } from '../../access/scope.ts'
import { act, type Db } from '../../act.ts'
import { given } from '../../given.ts'
import { emailAddress } from '../../people/email.ts'
import { ChangedMeanwhile, NotFound } from '../../refusals.ts'
import { versionOf } from '../../version.ts'
import { isVatNumber, plainVatNumber } from './vat-number.ts'

/** Whom invoices are made out to, and where they are sent; each of it may be empty. */
export const billingDetails = z.strictObject({
  name: lineOrNothing(200),
  address: prose(500),
  vatNumber: lineOrNothing(40).transform(plainVatNumber).refine(isVatNumber, 'no-vat-number'),
  reference: lineOrNothing(100),
  email: z.union([z.literal(''), emailAddress], 'email-wrong'),
})
export type BillingDetails = z.output<typeof billingDetails>

const none: BillingDetails = { name: '', address: '', vatNumber: '', reference: '', email: '' }
const select = { name: true, address: true, vatNumber: true, reference: true, email: true } as const

/** Whether the billing of the organisation they act for is open to somebody: its billing administrators, of customers and partners.
 *  Source: permission-profiles.csv, billing_page. */
export function seesBilling(actor: Asker): boolean {
  const { id: organisationId, isHost } = actor.organisation
  return !isHost && can(actor, 'update', 'BillingAccount', { organisationId })
}

/** The billing details of the actor's own organisation, with the version of what was read. Throws NotFound for who may not see them. */
export async function findBilling(actor: Asker): Promise<{ details: BillingDetails; version: string }> {
  if (!seesBilling(actor)) throw new NotFound()
  const details = await detailsOf(prisma, actor.organisation.id)
  return { details, version: versionOf(details) }
}

/** Changes the billing details of the actor's own organisation; what is not given stays as it is. Throws NotFound for who may not;
 *  ChangedMeanwhile when somebody else has changed them since they had this version. */
export async function changeBilling(actor: Asker, version: string, asked: Partial<BillingDetails>): Promise<void> {
  if (!seesBilling(actor)) throw new NotFound()
  const organisationId = actor.organisation.id
  await act(actor, async ({ db, record }) => {
    // Of the first who write them there is no row yet that could be locked.
    await db.$queryRaw`select id from "Organisation" where id = ${organisationId}::uuid for no key update`
    const before = await detailsOf(db, organisationId)
    const now = versionOf(before)
    if (now !== version) throw new ChangedMeanwhile(before, now)
    const data = Object.fromEntries(
      Object.entries(given(asked)).filter(([field, value]) => before[field as keyof BillingDetails] !== value),
    )
    const fields = Object.keys(data)
    if (fields.length === 0) return
    const create = { ...data, organisationId }
    const { id } = await db.billingAccount.upsert({ where: { organisationId }, create, update: data })
    await record({ action: 'update', subject: 'BillingAccount', id, organisationId, detail: { fields } })
  })
}

async function detailsOf(db: Pick<Db, 'billingAccount'>, organisationId: string): Promise<BillingDetails> {
  return { ...none, ...(await db.billingAccount.findUnique({ where: { organisationId }, select })) }
}
