import type { Leaving } from '../../../domain/people/colleagues/leaving.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { FormState } from '../../forms/state.ts'
import { Field, fieldProps } from '../../parts/forms/field.tsx'
import { peopleTexts } from '../people/text.ts'
import type { HeldTold } from './held.tsx'

type SuccessorProps = HeldTold & { colleagues: Leaving['colleagues']; form: FormState }

/** Who takes it over, or nobody. */
export function Successor({ colleagues, form: { problem, sent }, reader, own }: SuccessorProps) {
  const say = speaker(peopleTexts, reader)
  const told = { hint: say('successorHint'), problem: problem('successorId') }
  return (
    <Field label={say('successor')} name="successorId" {...told}>
      <select {...fieldProps('successorId', told)} defaultValue={sent('successorId') ?? ''}>
        <option value="">{say('choose')}</option>
        <option value="nobody">{say(own ? 'nobodyOwn' : 'nobody')}</option>
        {colleagues.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  )
}
