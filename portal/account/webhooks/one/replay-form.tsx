import type { ListedWebhook } from '../../../../domain/hooks/list.ts'
import { speaker } from '../../../../words/catalogue.ts'
import type { FormState } from '../../../forms/state.ts'
import { Field } from '../../../parts/forms/field.tsx'
import { Form } from '../../../parts/forms/form.tsx'
import { OnceKey } from '../../../parts/forms/once-key.tsx'
import type { Reader } from '../../../reader.ts'
import { webhookTexts } from '../text.ts'

/** Sends all again since a day. */
export function ReplayForm({ webhook, form, reader }: { webhook: ListedWebhook; form: FormState; reader: Reader }) {
  const say = speaker(webhookTexts, reader)
  return (
    <section aria-labelledby="replay">
      <h2 id="replay">{say('replayTitle')}</h2>
      <Form className="fields" action={`/account/webhooks/${webhook.id}/replay`}>
        <OnceKey />
        <Field
          {...{ label: say('since'), hint: say('sinceHint'), name: 'since', type: 'date', required: true }}
          {...{ problem: form.problem('since'), defaultValue: form.sent('since') }}
        />
        <div>
          <button type="submit" className="second">
            {say('replayAll')}
          </button>
        </div>
      </Form>
    </section>
  )
}
