import type { ListedWebhook } from '../../../domain/hooks/list.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import type { Reader } from '../../reader.ts'
import { webhookTexts } from './text.ts'

/** Whether something is sent to a webhook, why not, and when something arrived last. */
export function Standing({ webhook, reader }: { webhook: ListedWebhook; reader: Reader }) {
  const say = speaker(webhookTexts, reader)
  const { disabledAt, disabledBecause, arrivedAt } = webhook
  if (disabledAt && disabledBecause)
    return (
      <>
        <span className="mark late">{say('disabled')}</span>{' '}
        <span className="below quiet">{speaker(labels, reader)(`WebhookEnd.${disabledBecause}`)}</span>
      </>
    )
  return <>{arrivedAt ? say('arrived', { ago: reader.formats.ago(arrivedAt) }) : say('nothingYet')}</>
}
