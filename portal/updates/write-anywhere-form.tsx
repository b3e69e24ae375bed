import { speaker } from '../../words/catalogue.ts'
import { Field, fieldProps } from '../parts/field.tsx'
import type { Reader } from '../reader.ts'
import { problemIn, sentIn, type Wrong } from './problem.ts'
import { updateTexts } from './text.ts'
import { TextBox } from './text-box.tsx'

type Props = { projects: { id: string; name: string }[]; wrong?: Wrong; reader: Reader }

/** Where one writes on any of one's projects; folded until it is wanted, for most come to read. */
export function WriteAnywhereForm({ projects, wrong, reader }: Props) {
  const say = speaker(updateTexts, reader.locale)
  const problem = problemIn('projectId', wrong, reader.locale)
  const chosen = sentIn('projectId', wrong)
  return (
    <details className="write-anywhere" open={Boolean(wrong)}>
      <summary>{say('write')}</summary>
      <form className="fields" method="post" action="/updates">
        <Field label={say('project')} name="projectId" problem={problem}>
          <select {...fieldProps('projectId', { problem })} required defaultValue={chosen}>
            {projects.length > 1 && <option value="">{say('chooseProject')}</option>}
            {projects.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <TextBox id="body" label={say('write')} hint={say('writeHint')} wrong={wrong} reader={reader} />
        <div>
          <button type="submit">{say('send')}</button>
        </div>
      </form>
    </details>
  )
}
