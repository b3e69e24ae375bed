import { speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import type { FormState } from '../forms/state.ts'
import { Field, fieldProps } from '../parts/forms/field.tsx'
import { Form } from '../parts/forms/form.tsx'
import { OnceKey } from '../parts/forms/once-key.tsx'
import type { Reader } from '../reader.ts'
import { updateTexts } from './text.ts'
import { TextBox } from './text-box.tsx'

type Props = { projects: { id: string; name: string }[]; form: FormState; reader: Reader }

/** Where one writes on any of one's projects; folded until it is wanted, for most come to read. */
export function WriteAnywhereForm({ projects, form, reader }: Props) {
  const say = speaker(updateTexts, reader)
  const problem = form.problem('projectId')
  const chosen = form.sent('projectId')
  return (
    <details className="write-anywhere" open={Boolean(form.summary)}>
      <summary>{say('write')}</summary>
      <Form className="fields" action="/updates">
        <OnceKey />
        <Field label={speaker(labels, reader)('Update.projectId')} name="projectId" problem={problem}>
          <select {...fieldProps('projectId', { problem })} required defaultValue={chosen}>
            {projects.length > 1 && <option value="">{say('chooseProject')}</option>}
            {projects.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <TextBox id="body" label={say('write')} hint={say('writeHint')} form={form} />
        <div>
          <button type="submit">{say('send')}</button>
        </div>
      </Form>
    </details>
  )
}
