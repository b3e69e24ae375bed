import { speaker } from '../../../words/catalogue.ts'
import type { Reader } from '../../reader.ts'
import { webhookTexts } from './text.ts'

/** The way back to all webhooks, and to the one that a page is about. */
export function WebhooksCrumb({ of, reader }: { of?: { id: string; name: string } | null; reader: Reader }) {
  return (
    <p className="crumb">
      {of ? (
        <a href={`/account/webhooks/${of.id}`}>{of.name}</a>
      ) : (
        <a href="/account/webhooks">{speaker(webhookTexts, reader)('title')}</a>
      )}
    </p>
  )
}
