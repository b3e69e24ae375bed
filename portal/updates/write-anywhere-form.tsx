import type { ProjectsOpen } from '../../domain/updates/projects-open-to.ts'
import { speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import type { FormState } from '../forms/state.ts'
import { Field, fieldProps } from '../parts/forms/field.tsx'
import { Form } from '../parts/forms/form.tsx'
import { OnceKey } from '../parts/forms/once-key.tsx'
import type { Reader } from '../reader.ts'
import { updateTexts } from './text.ts'
import { TextBox } from './text-box.tsx'

type Props = ProjectsOpen & { form: FormState; reader: Reader }

/** Where one writes on any of one's projects; folded until it is wanted, for most come to read. */
export function WriteAnywhereForm({ projects, moreProjects, form, reader }: Props) {
  const say = speaker(updateTexts, reader)
  const told = { problem: form.problem('projectId'), ...(moreProjects && { hint: say('moreProjects') }) }
  const chosen = form.sent('projectId')
  return (
    <details className="write-anywhere" open={Boolean(form.summary)}>
      <summary>{say('write')}</summary>
      <Form className="fields" action="/updates">
        <OnceKey />
        <Field label={speaker(labels, reader)('Update.projectId')} name="projectId" {...told}>
          <select {...fieldProps('projectId', told)} required defaultValue={chosen}>
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
