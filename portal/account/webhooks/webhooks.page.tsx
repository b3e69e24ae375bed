import type { ListedWebhook, WebhooksPage } from '../../../domain/hooks/list.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import type { View } from '../../answer.ts'
import { Pages } from '../../parts/pages.tsx'
import { Table } from '../../parts/table.tsx'
import type { Reader } from '../../reader.ts'
import { AccountCrumb } from '../crumb.tsx'
import { Standing } from './standing.tsx'
import { webhookTexts } from './text.ts'

/** The webhooks of an organisation, and the way to a new one. */
export const webhooksPage: View<WebhooksPage> = ({ webhooks, page, pages }, reader) => {
  const say = speaker(webhookTexts, reader)
  const label = speaker(labels, reader)
  const heads = [label('Webhook.name'), label('Webhook.topics'), label('Webhook.membershipId'), say('standing')]
  return {
    title: say('title'),
    here: 'account',
    body: (
      <>
        <AccountCrumb reader={reader} />
        <header className="page-head">
          <h1>{say('title')}</h1>
          <p className="ways-on">
            <a className="button" href="/account/webhooks/new">
              {say('make')}
            </a>
          </p>
        </header>
        <p className="lead">{say('lead', { organisation: reader.actor?.organisation.name })}</p>
        {webhooks.length === 0 && <p className="empty">{say('none')}</p>}
        {webhooks.length > 0 && (
          <Table heads={heads}>
            {webhooks.map((webhook) => (
              <Row key={webhook.id} webhook={webhook} reader={reader} />
            ))}
          </Table>
        )}
        <Pages page={page} pages={pages} reader={reader} />
      </>
    ),
  }
}

function Row({ webhook, reader }: { webhook: ListedWebhook; reader: Reader }) {
  const say = speaker(webhookTexts, reader)
  const label = speaker(labels, reader)
  const { id, name, url, topics, eyes } = webhook
  return (
    <tr>
      <th scope="row">
        <a href={`/account/webhooks/${id}`}>{name}</a> <span className="below quiet">{new URL(url).host}</span>
      </th>
      <td data-label={label('Webhook.topics')}>{topics.map((topic) => label(`WebhookTopic.${topic}`)).join(', ')}</td>
      <td data-label={label('Webhook.membershipId')}>{eyes ?? say('nobody')}</td>
      <td data-label={say('standing')}>
        <Standing webhook={webhook} reader={reader} />
      </td>
    </tr>
  )
}
