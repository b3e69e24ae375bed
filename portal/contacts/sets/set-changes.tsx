import type { FoundSet } from '../../../domain/people/sets/find.ts'
import type { SetKind } from '../../../domain/people/sets/set.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import type { FormState } from '../../forms/state.ts'
import { Field } from '../../parts/forms/field.tsx'
import { Form } from '../../parts/forms/form.tsx'
import type { Reader } from '../../reader.ts'
import { pathOf } from './form.ts'
import { setTexts } from './text.ts'

type Props = { kind: SetKind; found: FoundSet; form: FormState; reader: Reader }

/** The form by which a group or team is renamed, and the way to delete it. */
export function SetChanges({ kind, found: { set, can }, form: { problem, sent, summary }, reader }: Props) {
  const say = speaker(setTexts, reader)
  const at = `${pathOf[kind]}/${set.id}`
  const { name } = set
  if (!can.update && !can.delete) return null
  return (
    <div className="set-changes">
      {can.update && (
        <details className="folded" open={Boolean(summary)}>
          <summary>{say('rename')}</summary>
          <Form className="fields" action={at}>
            <Field
              {...{ label: speaker(labels, reader)(`${kind}.name`), name: 'name', problem: problem('name') }}
              defaultValue={sent('name') ?? name}
            />
            <div>
              <button type="submit">{say('save')}</button>
            </div>
          </Form>
        </details>
      )}
      {can.delete && (
        <p>
          <a href={`${at}/deletion`} aria-label={say('deleteOf', { name })}>
            {say('delete')}
          </a>
        </p>
      )}
    </div>
  )
}
