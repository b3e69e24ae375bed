import type { WebhookTopic } from '@prisma/client'
import type { WebhookEyes } from '../../../domain/hooks/eyes.ts'
import type { ListedWebhook } from '../../../domain/hooks/list.ts'
import type { Needed } from '../../../domain/people/passwords/proof.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { View } from '../../answer.ts'
import { formState, type Wrong } from '../../forms/state.ts'
import { OnceKey } from '../../parts/forms/once-key.tsx'
import { ProofForm } from '../proof/proof-form.tsx'
import { WebhooksCrumb } from './crumb.tsx'
import { WebhookFields } from './fields.tsx'
import { webhookTexts } from './text.ts'

/** What the form begins with: a webhook that is changed, or none yet. */
type Data = {
  email: string
  needed: Needed
  webhook: ListedWebhook | null
  topics: WebhookTopic[]
  eyes: WebhookEyes[]
}

/** The form that makes a webhook, or changes one. */
export const writingPage =
  (wrong?: Wrong): View<Data> =>
  ({ email, needed, webhook, topics, eyes }, reader) => {
    const say = speaker(webhookTexts, reader)
    const ids = { name: 'name', url: 'url', topics: 'topics', membershipId: 'membershipId', current: 'current' }
    const form = formState(wrong, reader, { form: 'name', ...ids }, 'Webhook')
    const at = webhook ? `/account/webhooks/${webhook.id}` : '/account/webhooks'
    const title = webhook ? say('changeOf', { name: webhook.name }) : say('makeTitle')
    return {
      title,
      here: 'account',
      narrow: true,
      problems: form.summary,
      body: (
        <>
          <WebhooksCrumb of={webhook} reader={reader} />
          <h1>{title}</h1>
          {!webhook && <p className="lead">{say('makeLead')}</p>}
          <ProofForm
            {...{ needed, email, reader, why: say('why'), button: say(webhook ? 'save' : 'make') }}
            to={webhook ? `${at}/changing` : `${at}/new`}
            action={at}
            problem={form.problem('current')}
          >
            {!webhook && <OnceKey />}
            <WebhookFields {...{ webhook, topics, eyes, form, reader }} sent={wrong?.sent} />
          </ProofForm>
        </>
      ),
    }
  }
