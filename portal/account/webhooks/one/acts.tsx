import type { ListedWebhook } from '../../../../domain/hooks/list.ts'
import { speaker } from '../../../../words/catalogue.ts'
import { Form } from '../../../parts/forms/form.tsx'
import { OnceKey } from '../../../parts/forms/once-key.tsx'
import type { Reader } from '../../../reader.ts'
import { webhookTexts } from '../text.ts'

/** What can be done about a webhook. */
export function WebhookActs({ webhook, reader }: { webhook: ListedWebhook; reader: Reader }) {
  const say = speaker(webhookTexts, reader)
  const at = `/account/webhooks/${webhook.id}`
  const isOff = webhook.disabledAt !== null
  const button = (to: string, words: string, once = false) => (
    <Form action={`${at}/${to}`}>
      {once && <OnceKey />}
      <button type="submit" className="plain">
        {words}
      </button>
    </Form>
  )
  return (
    <div className="acts">
      {!isOff && button('test', say('test'), true)}
      <a href={`${at}/changing`}>{say('change')}</a>
      {webhook.isTheirs && button('secret', say('rotate'), true)}
      {isOff ? webhook.isTheirs && button('enabling', say('enable')) : button('disabling', say('disable'))}
      <a href={`${at}/ending`}>{say('end')}</a>
    </div>
  )
}
