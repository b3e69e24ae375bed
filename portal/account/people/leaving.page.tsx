import type { Leaving } from '../../../domain/people/colleagues/leaving.ts'
import type { Belongings } from '../../../domain/people/members/hand-over.ts'
import { writtenAddress } from '../../../words/address.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { View } from '../../answer.ts'
import { type FormState, formState, type Wrong } from '../../forms/state.ts'
import { Field, fieldProps } from '../../parts/forms/field.tsx'
import { Form } from '../../parts/forms/form.tsx'
import { PeopleCrumb } from './crumb.tsx'
import { type PeopleSay, peopleTexts } from './text.ts'

/** What disabling somebody means, what is in their name, and who takes that over. */
export const leavingPage =
  (wrong?: Wrong): View<Leaving> =>
  ({ person, held, colleagues }, reader) => {
    const say = speaker(peopleTexts, reader.locale)
    const form = formState(wrong, reader, { form: 'successorId', successorId: 'successorId' })
    const { id, name } = person
    const kinds = (Object.keys(held) as (keyof Belongings)[]).filter((kind) => held[kind] > 0)
    return {
      title: say('disableTitle', { name }),
      here: 'account',
      narrow: true,
      problems: form.summary,
      body: (
        <>
          <PeopleCrumb reader={reader} />
          <h1>{say('disableTitle', { name })}</h1>
          <p>{say('disableLead', { name, email: writtenAddress(person.email) })}</p>
          <h2>{say('held')}</h2>
          {kinds.length === 0 && <p>{say('heldNothing')}</p>}
          {kinds.length > 0 && (
            <ul className="held">
              {kinds.map((kind) => (
                <li key={kind}>{say(kind, { count: held[kind] })}</li>
              ))}
            </ul>
          )}
          <Form className="fields" action={`/account/people/${id}/disabling`}>
            {kinds.length > 0 && <Successor colleagues={colleagues} form={form} say={say} />}
            <div>
              <button type="submit">{say('disable')}</button>
            </div>
          </Form>
        </>
      ),
    }
  }

type SuccessorProps = { colleagues: Leaving['colleagues']; form: FormState; say: PeopleSay }

function Successor({ colleagues, form: { problem, sent }, say }: SuccessorProps) {
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
