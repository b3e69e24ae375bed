import type { AccessAnswering } from '../../../domain/access/asking/to-answer.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import type { FormState } from '../../forms/state.ts'
import { Field, fieldProps } from '../../parts/forms/field.tsx'
import { Form } from '../../parts/forms/form.tsx'
import { OnceKey } from '../../parts/forms/once-key.tsx'
import type { Reader } from '../../reader.ts'
import { accessRequestTexts } from '../text.ts'

/** A form of the page that answers a request. */
export type AnsweringForm = { request: AccessAnswering; form: FormState; reader: Reader }

/** Gives what is asked for: at a level, until a day, with which it begins. */
export function GiveForm({ request: { id, levels, levelId, until }, form: { problem, sent }, reader }: AnsweringForm) {
  const say = speaker(accessRequestTexts, reader)
  const label = speaker(labels, reader)
  const level = { hint: say('levelHint'), problem: problem('levelId') }
  return (
    <Form className="fields" action={`/access-requests/${id}/share`}>
      <OnceKey />
      <p>{say('giveLead')}</p>
      <Field label={label('Grant.levelId')} name="levelId" {...level}>
        <select {...fieldProps('levelId', level)} defaultValue={sent('levelId') ?? levelId}>
          {!levelId && <option value="">{say('choose')}</option>}
          {levels.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <Field
        label={label('Grant.expiresAt')}
        name="until"
        type="date"
        hint={say('untilHint')}
        problem={problem('until')}
        defaultValue={sent('until') ?? until}
      />
      <div>
        <button type="submit">{say('give')}</button>
      </div>
    </Form>
  )
}
