import type { WebhookTopic } from '@prisma/client'
import type { WebhookEyes } from '../../../domain/hooks/eyes.ts'
import type { ListedWebhook } from '../../../domain/hooks/list.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import type { FormState } from '../../forms/state.ts'
import { Field, fieldProps, groupProps, Problem } from '../../parts/forms/field.tsx'
import type { Reader } from '../../reader.ts'
import { webhookTexts } from './text.ts'

type Props = {
  webhook: ListedWebhook | null
  topics: WebhookTopic[]
  eyes: WebhookEyes[]
  sent: Record<string, unknown> | undefined
  form: FormState
  reader: Reader
}

/** What a webhook is called, where it is sent, what it tells, and with whose rights it looks. */
export function WebhookFields({ webhook, topics, eyes, sent, form, reader }: Props) {
  const say = speaker(webhookTexts, reader)
  const label = speaker(labels, reader)
  const ticked = sent ? [sent.topics].flat() : (webhook?.topics ?? topics)
  const eyesTold = { hint: say('eyesHint'), problem: form.problem('membershipId') }
  const begun = eyes.some(({ id }) => id === webhook?.membershipId) ? webhook?.membershipId : eyes[0]?.id
  return (
    <>
      <Field
        {...{ label: label('Webhook.name'), hint: say('nameHint'), name: 'name', problem: form.problem('name') }}
        {...{ defaultValue: form.sent('name') ?? webhook?.name, maxLength: 100, autoComplete: 'off', required: true }}
      />
      <Field
        {...{ label: label('Webhook.url'), hint: say('urlHint'), name: 'url', problem: form.problem('url') }}
        {...{ defaultValue: form.sent('url') ?? webhook?.url, type: 'url', maxLength: 1000, required: true }}
        {...{ autoComplete: 'off', placeholder: 'https://' }}
      />
      <fieldset className="choice" {...groupProps('topics', form.problem('topics'))}>
        <legend>{label('Webhook.topics')}</legend>
        <Problem name="topics" problem={form.problem('topics')} />
        {topics.map((topic) => (
          <label key={topic}>
            <input type="checkbox" name="topics" value={topic} defaultChecked={ticked.includes(topic)} />{' '}
            {label(`WebhookTopic.${topic}`)}
          </label>
        ))}
      </fieldset>
      <Field label={label('Webhook.membershipId')} name="membershipId" {...eyesTold}>
        <select
          {...fieldProps('membershipId', eyesTold)}
          defaultValue={form.sent('membershipId') ?? begun ?? undefined}
        >
          {eyes.map(({ id, name, isMachine }) => (
            <option key={id} value={id}>
              {isMachine ? say('machine', { name }) : say('yourself', { name })}
            </option>
          ))}
        </select>
      </Field>
    </>
  )
}
