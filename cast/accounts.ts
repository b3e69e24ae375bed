import { createHash } from 'node:crypto'
import type { Db } from '../domain/act.ts'
import type { Calendar } from './calendar.ts'
import { pdf } from './documents/pdf.ts'
import type { Keep } from './documents.ts'
import { idOf } from './ids.ts'
import { type Cast, memberId } from './organisations.ts'

const details = {
  name: 'Northwind Tools Ltd, Accounts payable',
  address: '12 Foundry Lane\nSheffield S3 8GG\nUnited Kingdom',
  vatNumber: 'GB123456789',
  reference: 'PO 4500-7781',
  email: 'invoices@northwind.test',
}

const invoices = [
  { number: 'MW-2026-0412', on: -75, amount: '48200.00', state: 'paid', for: 'Line 4 retrofit: design phase' },
  { number: 'MW-2026-0519', on: -12, amount: '17350.50', state: 'open', for: 'Line 4 retrofit: steel and drives' },
] as const

/** To whom invoices of Northwind are made out, and the two that its billing administrators find there. */
export async function writeAccounts(db: Db, { organisations }: Cast, calendar: Calendar, keep: Keep): Promise<void> {
  const organisationId = organisations.northwind.organisation.id
  await db.billingAccount.create({ data: { ...details, organisationId } })
  for (const { number, on, amount, state, for: what } of invoices) {
    const bytes = pdf(`Invoice ${number}`, [details.name, what, `EUR ${amount}`])
    const id = idOf('invoice', number)
    await keep(id, bytes)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const file = { mediaType: 'application/pdf', size: bytes.length, sha256, storageKey: id }
    const told = { number, issuedOn: calendar.day(on), amount, currency: 'EUR', state }
    const by = { organisationId, creatorId: memberId('adam'), createdAt: calendar.at(on) }
    await db.invoice.create({ data: { id, ...told, ...file, ...by } })
  }
}
