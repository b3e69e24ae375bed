import type { ListedWebhook } from '../../../domain/hooks/list.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { View } from '../../answer.ts'
import { Form } from '../../parts/forms/form.tsx'
import { WebhooksCrumb } from './crumb.tsx'
import { webhookTexts } from './text.ts'

/** What it means to end a webhook, and the button that does. */
export const endingWebhookPage: View<{ webhook: ListedWebhook }> = ({ webhook }, reader) => {
  const say = speaker(webhookTexts, reader)
  const title = say('endOf', { name: webhook.name })
  return {
    title,
    here: 'account',
    narrow: true,
    body: (
      <>
        <WebhooksCrumb of={webhook} reader={reader} />
        <h1>{title}</h1>
        <p className="lead">{say('endLead')}</p>
        <Form className="fields">
          <div>
            <button type="submit">{say('end')}</button>
          </div>
        </Form>
      </>
    ),
  }
}
