import type { Leaving } from '../../../../domain/people/colleagues/leaving.ts'
import { writtenAddress } from '../../../../words/address.ts'
import { speaker } from '../../../../words/catalogue.ts'
import type { View } from '../../../answer.ts'
import { formState, type Wrong } from '../../../forms/state.ts'
import { Form } from '../../../parts/forms/form.tsx'
import { Held, kindsHeld } from '../../leaving/held.tsx'
import { Successor } from '../../leaving/successor.tsx'
import { PeopleCrumb } from '../crumb.tsx'
import { peopleTexts } from '../text.ts'

/** What disabling somebody means, what is in their name, and who takes that over. */
export const leavingPage =
  (wrong?: Wrong): View<Leaving> =>
  ({ person, held, colleagues }, reader) => {
    const say = speaker(peopleTexts, reader)
    const form = formState(wrong, reader, { form: 'successorId', successorId: 'successorId' })
    const { id, name } = person
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
          <Held held={held} reader={reader} />
          <Form className="fields" action={`/account/people/${id}/disabling`}>
            {kindsHeld(held).length > 0 && <Successor colleagues={colleagues} form={form} reader={reader} />}
            <div>
              <button type="submit">{say('disable')}</button>
            </div>
          </Form>
        </>
      ),
    }
  }
