import type { ReactNode } from 'react'
import type { Client } from '../../domain/partnerships/clients/list.ts'
import { speaker } from '../../words/catalogue.ts'
import { Form } from '../parts/forms/form.tsx'
import { Moment } from '../parts/moment.tsx'
import { Table } from '../parts/table.tsx'
import { ValueOrHidden } from '../parts/value-or-hidden.tsx'
import type { Reader } from '../reader.ts'
import { FirstProducts, FirstProjects } from './first-names.tsx'
import { clientTexts } from './text.ts'

const columns = ['client', 'reach', 'products', 'projects', 'late', 'waiting', 'lastActivity'] as const

/** Clients, a row for each: what is open, by the first names, how its projects are, what is late and waits, and the button that lets one work there. */
export function ClientTable({ clients, reader }: { clients: Client[]; reader: Reader }) {
  const say = speaker(clientTexts, reader)
  return (
    <Table heads={columns.map((column) => say(column))} acts={say('work')}>
      {clients.map((client) => (
        <Row key={client.id} client={client} reader={reader} />
      ))}
    </Table>
  )
}

function Row({ client, reader }: { client: Client; reader: Reader }) {
  const say = speaker(clientTexts, reader)
  const { id, name, reach, wallet, products, projects, late, waiting, lastActivity } = client
  const form = `act-${id}`
  const cell = (column: (typeof columns)[number], of: unknown, told: ReactNode) => (
    <td data-label={say(column)}>
      <ValueOrHidden of={of} reader={reader}>
        {told}
      </ValueOrHidden>
    </td>
  )
  return (
    <tr>
      <th scope="row">
        <a href={`/clients/${id}`}>{name}</a>
      </th>
      {cell('reach', reach, [say(reach), ...(wallet ? [say('wallet')] : [])].join(', '))}
      {cell('products', products, <FirstProducts client={client} form={form} reader={reader} />)}
      {cell('projects', projects, <FirstProjects client={client} form={form} reader={reader} />)}
      {cell('late', late, late ? <span className="mark late">{late}</span> : late)}
      {cell('waiting', waiting, waiting)}
      {cell('lastActivity', lastActivity, lastActivity && <Moment at={lastActivity} reader={reader} />)}
      <td>
        <Form action={`/clients/${id}/act`} id={form}>
          <button type="submit" className="second near" aria-label={say('workIn', { client: name })}>
            {say('work')}
          </button>
        </Form>
      </td>
    </tr>
  )
}
