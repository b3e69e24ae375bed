import { speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import type { FormState } from '../forms/state.ts'
import { Field } from '../parts/forms/field.tsx'
import { Form } from '../parts/forms/form.tsx'
import type { Reader } from '../reader.ts'

type Props = { reader: Reader; form: FormState; to?: string; action: string; submit: string }

/** Asks for an e-mail address that something is to be mailed to. `to` is where its reader wanted to go. */
export function AddressForm({ reader, form, to, action, submit }: Props) {
  const label = speaker(labels, reader)
  return (
    <Form className="fields" action={action}>
      {to && <input type="hidden" name="to" value={to} />}
      <Field
        {...{
          label: label('Person.email'),
          name: 'email',
          type: 'email',
          autoComplete: 'email',
          required: true,
        }}
        defaultValue={form.sent('email')}
        problem={form.problem('email')}
      />
      <div>
        <button type="submit">{submit}</button>
      </div>
    </Form>
  )
}
