import type { ListedInvoice } from '../../../domain/account/billing/invoices.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import { Table } from '../../parts/table.tsx'
import type { Reader } from '../../reader.ts'
import { billingTexts } from './text.ts'

/** Invoices, each to be downloaded. */
export function InvoiceTable({ invoices, reader }: { invoices: ListedInvoice[]; reader: Reader }) {
  const say = speaker(billingTexts, reader)
  const label = speaker(labels, reader)
  const { formats } = reader
  const columns = ['number', 'issuedOn', 'amount', 'state'] as const
  const called = (column: (typeof columns)[number]) => label(`Invoice.${column}`)
  return (
    <Table heads={[...columns.map(called), say('file')]}>
      {invoices.map(({ id, number, issuedOn, amount, currency, state, size }) => (
        <tr key={id}>
          <th scope="row">{number}</th>
          <td data-label={called('issuedOn')}>{formats.day(issuedOn)}</td>
          <td data-label={called('amount')}>{`${formats.amount(Number(amount))} ${currency}`}</td>
          <td data-label={called('state')}>
            <span className={`mark ${state === 'open' ? 'amber' : 'green'}`}>{label(`InvoiceState.${state}`)}</span>
          </td>
          <td data-label={say('file')}>
            <a href={`/account/billing/invoices/${id}`} aria-label={say('downloadOf', { number })} download>
              {say('download', { size: formats.size(size) })}
            </a>
          </td>
        </tr>
      ))}
    </Table>
  )
}
