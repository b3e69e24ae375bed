import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import { Field, fieldProps } from '../../parts/forms/field.tsx'
import { Form } from '../../parts/forms/form.tsx'
import { OnceKey } from '../../parts/forms/once-key.tsx'
import { accessRequestTexts } from '../text.ts'
import type { AnsweringForm } from './give-form.tsx'

/** Declines what is asked for, with a reason if there is one to tell. */
export function DeclineForm({ request: { id }, form: { problem, sent }, reader }: AnsweringForm) {
  const say = speaker(accessRequestTexts, reader)
  const told = { hint: say('declineHint'), problem: problem('answerReason') }
  return (
    <section aria-labelledby="decline">
      <h2 className="part" id="decline">
        {say('declineTitle')}
      </h2>
      <Form className="fields" action={`/access-requests/${id}/refusal`}>
        <OnceKey />
        <Field label={speaker(labels, reader)('AccessRequest.answerReason')} name="answerReason" {...told}>
          <textarea
            {...fieldProps('answerReason', told)}
            maxLength={500}
            rows={3}
            defaultValue={sent('answerReason')}
          />
        </Field>
        <div>
          <button type="submit" className="second">
            {say('decline')}
          </button>
        </div>
      </Form>
    </section>
  )
}
