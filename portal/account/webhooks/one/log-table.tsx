import type { ListedWebhook } from '../../../../domain/hooks/list.ts'
import type { LoggedMessage } from '../../../../domain/hooks/log.ts'
import { speaker } from '../../../../words/catalogue.ts'
import { labels } from '../../../../words/labels.ts'
import { Form } from '../../../parts/forms/form.tsx'
import { OnceKey } from '../../../parts/forms/once-key.tsx'
import { Table } from '../../../parts/table.tsx'
import type { Reader } from '../../../reader.ts'
import { webhookTexts } from '../text.ts'
import { Attempts } from './attempts.tsx'

type Props = { webhook: ListedWebhook; messages: LoggedMessage[]; reader: Reader }

/** What a webhook was told, what came of it, and a way to send each once more. */
export function LogTable({ webhook, messages, reader }: Props) {
  const say = speaker(webhookTexts, reader)
  const heads = [say('what'), say('when'), say('outcome'), say('attempts')]
  return (
    <Table heads={heads} acts={say('again')}>
      {messages.map((message) => (
        <Row key={message.id} {...{ webhook, message, reader }} />
      ))}
    </Table>
  )
}

function Row({ webhook, message, reader }: { webhook: ListedWebhook; message: LoggedMessage; reader: Reader }) {
  const say = speaker(webhookTexts, reader)
  const { formats } = reader
  const { id, type, subjectId, state, nextAt, createdAt, attempts } = message
  return (
    <tr>
      <th scope="row">{type}</th>
      <td data-label={say('when')}>
        {formats.moment(createdAt)} <span className="below quiet">{subjectId ?? id}</span>
      </td>
      <td data-label={say('outcome')}>
        <span className={state === 'failed' ? 'mark late' : undefined}>
          {speaker(labels, reader)(`WebhookMessageState.${state}`)}
        </span>{' '}
        {nextAt && attempts.length > 0 && (
          <span className="below quiet">{say('nextAt', { at: formats.moment(nextAt) })}</span>
        )}
      </td>
      <td data-label={say('attempts')}>
        <Attempts attempts={attempts} reader={reader} />
      </td>
      <td>
        {!webhook.disabledAt && (
          <Form action={`/account/webhooks/${webhook.id}/replay`}>
            <OnceKey />
            <input type="hidden" name="messageId" value={id} />
            <button type="submit" className="plain" aria-label={say('againOf', { type })}>
              {say('again')}
            </button>
          </Form>
        )}
      </td>
    </tr>
  )
}
