import type { AccessAsking } from '../../domain/access/asking/find.ts'
import { speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import type { View } from '../answer.ts'
import { type FormState, formState, type Wrong } from '../forms/state.ts'
import { Field, fieldProps } from '../parts/forms/field.tsx'
import { Form } from '../parts/forms/form.tsx'
import { OnceKey } from '../parts/forms/once-key.tsx'
import type { Reader } from '../reader.ts'
import { addressOf, PlaceCrumb } from '../sharing/crumb.tsx'
import { AskedBefore } from './asked-before.tsx'
import { accessRequestTexts } from './text.ts'

/** The form by which access to a project or product is asked for; while it has been asked and is not answered, when that was. */
export const accessAskingPage =
  (wrong?: Wrong): View<AccessAsking> =>
  (data, reader) => {
    const { of, whom, asked } = data
    const say = speaker(accessRequestTexts, reader)
    const form = formState(wrong, reader, { form: 'reason', reason: 'reason' })
    const name = of.name ?? ''
    const title = whom.isSelf ? say('title', { name }) : say('titleFor', { name, whom: whom.name })
    const isOpen = asked !== null && asked.answeredAt === null
    return {
      title,
      here: 'projects',
      narrow: true,
      problems: form.summary,
      body: (
        <>
          <PlaceCrumb of={of} reader={reader} />
          <h1>{title}</h1>
          {asked && <AskedBefore asked={asked} reader={reader} />}
          {!isOpen && <p>{say(whom.isSelf ? 'lead' : 'leadFor', { whom: whom.name })}</p>}
          {!isOpen && <AskForm {...{ data, form, reader }} />}
        </>
      ),
    }
  }

function AskForm({ data: { of, whom }, form, reader }: { data: AccessAsking; form: FormState; reader: Reader }) {
  const say = speaker(accessRequestTexts, reader)
  const told = { hint: say('reasonHint'), problem: form.problem('reason') }
  return (
    <Form className="fields" action={`${addressOf(of)}/access-request`}>
      <OnceKey />
      {!whom.isSelf && <input type="hidden" name="colleagueId" value={whom.membershipId} />}
      <Field label={speaker(labels, reader)('AccessRequest.reason')} name="reason" {...told}>
        <textarea {...fieldProps('reason', told)} maxLength={500} rows={3} defaultValue={form.sent('reason')} />
      </Field>
      <div>
        <button type="submit">{say('ask')}</button>
      </div>
    </Form>
  )
}
