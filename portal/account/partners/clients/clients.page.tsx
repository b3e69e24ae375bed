import type { ReceivedAccessPage } from '../../../../domain/partnerships/access/answering/clients.ts'
import type { ReceivedAccess } from '../../../../domain/partnerships/access/answering/told.ts'
import { speaker } from '../../../../words/catalogue.ts'
import { openedText } from '../../../../words/partners/opened.ts'
import type { View } from '../../../answer.ts'
import { Moment } from '../../../parts/moment.tsx'
import { Pages } from '../../../parts/pages.tsx'
import { Table } from '../../../parts/table.tsx'
import type { Reader } from '../../../reader.ts'
import { PartnersCrumb } from '../crumb.tsx'
import { ClientMark } from './client-mark.tsx'
import { clientTexts } from './text.ts'
import { workingThere } from './working-there.ts'

/** The organisations that gave, or offer, the reader's own access as a partner. */
export const clientsPage: View<ReceivedAccessPage> = ({ clients, total, page, pages }, reader) => {
  const say = speaker(clientTexts, reader)
  return {
    title: say('title'),
    here: 'account',
    body: (
      <div className="sectioned">
        <PartnersCrumb reader={reader} />
        <h1>{say('title')}</h1>
        <p className="lead">{say('lead')}</p>
        {total === 0 && <p className="empty">{say('none')}</p>}
        {total > 0 && <ClientRows clients={clients} reader={reader} />}
        <Pages page={page} pages={pages} reader={reader} />
      </div>
    ),
  }
}

function ClientRows({ clients, reader }: { clients: ReceivedAccess[]; reader: Reader }) {
  const say = speaker(clientTexts, reader)
  return (
    <Table kind="people" heads={[say('client'), say('opens'), say('state'), say('people'), say('acts')]}>
      {clients.map((client) => (
        <Row key={client.id} client={client} reader={reader} />
      ))}
    </Table>
  )
}

function Row({ client, reader }: { client: ReceivedAccess; reader: Reader }) {
  const say = speaker(clientTexts, reader)
  const { id, name, state, opens, at } = client
  const waits = state === 'pending'
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={say('opens')}>{openedText(opens, reader)}</td>
      <td data-label={say('state')}>
        <ClientMark state={state} reader={reader} />
        <span className="below quiet">
          <Moment at={at} reader={reader} />
        </span>
      </td>
      <td data-label={say('people')}>{state === 'accepted' ? workingThere(client, reader) : '–'}</td>
      <td>
        <a href={`/account/partners/clients/${id}`} aria-label={say(waits ? 'answerOf' : 'lookOf', { name })}>
          {say(waits ? 'answer' : 'look')}
        </a>
      </td>
    </tr>
  )
}
