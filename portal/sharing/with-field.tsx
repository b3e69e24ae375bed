import type { NewShare } from '../../domain/access/sharing/box/choices.ts'
import { speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import type { FormState } from '../forms/state.ts'
import { Field, fieldProps } from '../parts/forms/field.tsx'
import type { Reader } from '../reader.ts'
import { sharingTexts } from './text.ts'

export const kinds = ['team', 'group', 'organisation', 'membership'] as const
/** With whom it is shared: the choices by kind. */
export function With({
  principals,
  form,
  reader,
}: {
  principals: NewShare['principals']
  form: FormState
  reader: Reader
}) {
  const say = speaker(sharingTexts, reader)
  const label = speaker(labels, reader)
  const told = { hint: principals.length > 0 ? say('withHint') : say('nobody'), problem: form.problem('with') }
  const groups = kinds.map((kind) => [kind, principals.filter((one) => one.kind === kind)] as const)
  return (
    <Field label={say('with')} name="with" {...told}>
      <select {...fieldProps('with', told)} defaultValue={form.sent('with') ?? ''}>
        <option value="">{say('choose')}</option>
        {groups.map(([kind, ones]) =>
          ones.length > 0 ? (
            <optgroup key={kind} label={label(`PrincipalKind.${kind}`)}>
              {ones.map(({ id, name, organisation }) => (
                <option key={id} value={`${kind}:${id}`}>
                  {organisation && organisation !== name ? `${name} · ${organisation}` : name}
                </option>
              ))}
            </optgroup>
          ) : null,
        )}
      </select>
    </Field>
  )
}
