import type { Leaving } from '../../../domain/people/colleagues/leaving.ts'
import type { Belongings } from '../../../domain/people/members/hand-over.ts'
import { type Locale, speaker } from '../../../words/catalogue.ts'
import type { FormState } from '../../forms/state.ts'
import { Field, fieldProps } from '../../parts/forms/field.tsx'
import { peopleTexts } from './text.ts'

/** The kinds of which somebody has anything. */
export const kindsHeld = (held: Belongings) =>
  (Object.keys(held) as (keyof Belongings)[]).filter((kind) => held[kind] > 0)

/** What is in somebody's name. */
export function Held({ held, locale }: { held: Belongings; locale: Locale }) {
  const say = speaker(peopleTexts, locale)
  const kinds = kindsHeld(held)
  return (
    <>
      <h2>{say('held')}</h2>
      {kinds.length === 0 && <p>{say('heldNothing')}</p>}
      {kinds.length > 0 && (
        <ul className="held">
          {kinds.map((kind) => (
            <li key={kind}>{say(kind, { count: held[kind] })}</li>
          ))}
        </ul>
      )}
    </>
  )
}

type SuccessorProps = { colleagues: Leaving['colleagues']; form: FormState; locale: Locale }

/** Who takes it over, or nobody. */
export function Successor({ colleagues, form: { problem, sent }, locale }: SuccessorProps) {
  const say = speaker(peopleTexts, locale)
  const told = { hint: say('successorHint'), problem: problem('successorId') }
  return (
    <Field label={say('successor')} name="successorId" {...told}>
      <select {...fieldProps('successorId', told)} defaultValue={sent('successorId') ?? ''}>
        <option value="">{say('choose')}</option>
        <option value="nobody">{say('nobody')}</option>
        {colleagues.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  )
}
