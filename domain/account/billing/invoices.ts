import type { InvoiceState } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import type { Asker } from '../../access/actor/actor.ts'
import { scope } from '../../access/scope.ts'
import { logDownload } from '../../activity/trace.ts'
import type { Download } from '../../documents/download.ts'
import { documentName } from '../../documents/name.ts'
import { type Store, store as usual } from '../../documents/store.ts'
import { type Paged, pagedOf, pageSize } from '../../projects/pages.ts'
import { NotFound } from '../../refusals.ts'
import { seesBilling } from './details.ts'

/** An invoice in a list: its day as YYYY-MM-DD, its amount as a decimal text in a currency (ISO 4217), the size of its file in bytes. */
export type ListedInvoice = {
  id: string
  number: string
  issuedOn: string
  amount: string
  currency: string
  state: InvoiceState
  size: number
}

/** One page of the invoices to the actor's own organisation, the latest first. Throws NotFound for who may not see its billing. */
export async function listInvoices(actor: Asker, page: number): Promise<Paged & { invoices: ListedInvoice[] }> {
  const where = ownInvoices(actor)
  const paged = pagedOf(page, await prisma.invoice.count({ where }))
  const found = await prisma.invoice.findMany({
    ...{ where, orderBy: [{ issuedOn: 'desc' }, { id: 'desc' }], take: pageSize, skip: (paged.page - 1) * pageSize },
    select: { id: true, number: true, issuedOn: true, amount: true, currency: true, state: true, size: true },
  })
  const invoices = found.map(({ issuedOn, amount, ...one }) => ({
    ...one,
    issuedOn: issuedOn.toISOString().slice(0, 10),
    amount: amount.toFixed(2),
  }))
  return { ...paged, invoices }
}

/** An invoice (uuid) to the actor's own organisation, for download; that its bytes were taken is written into the log. Throws NotFound for any
 *  other one. */
export async function findInvoice(actor: Asker, id: string, store: Store = usual): Promise<Download> {
  const row = await prisma.invoice.findFirst({ where: { AND: [{ id }, ownInvoices(actor)] } })
  if (!row) throw new NotFound()
  const { organisationId, mediaType, size, storageKey, number } = row
  const open = async () => {
    const bytes = await store.open(storageKey)
    await logDownload(actor, 'Invoice', { id, organisationId })
    return bytes
  }
  return { name: documentName(`${number.replace(/[/\\]/g, '-')}.pdf`), mediaType, size, open }
}

function ownInvoices(actor: Asker) {
  if (!seesBilling(actor)) throw new NotFound()
  return { AND: [{ organisationId: actor.organisation.id }, scope(actor, 'read', 'Invoice')] }
}
