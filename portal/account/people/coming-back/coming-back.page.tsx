import type { ComingBack } from '../../../../domain/people/colleagues/coming-back.ts'
import { writtenAddress } from '../../../../words/address.ts'
import { speaker } from '../../../../words/catalogue.ts'
import type { View } from '../../../answer.ts'
import { formState, type Wrong } from '../../../forms/state.ts'
import { Form } from '../../../parts/forms/form.tsx'
import { OnceKey } from '../../../parts/forms/once-key.tsx'
import { PeopleCrumb } from '../crumb.tsx'
import { peopleTexts } from '../text.ts'
import { ReturningShares } from './returning-shares.tsx'

/** What letting somebody in again means, and which of the shares they had alone come back. */
export const comingBackPage =
  (wrong?: Wrong): View<ComingBack> =>
  ({ person, shares }, reader) => {
    const say = speaker(peopleTexts, reader)
    const form = formState(wrong, reader, { form: 'restore', restore: 'restore' })
    const { id, name } = person
    const title = say('enableOf', { name })
    return {
      title,
      here: 'account',
      narrow: true,
      problems: form.summary,
      body: (
        <>
          <PeopleCrumb reader={reader} />
          <h1>{title}</h1>
          <p>{say('enableLead', { name, email: writtenAddress(person.email) })}</p>
          <Form className="fields" action={`/account/people/${id}/enabling`}>
            <OnceKey />
            <ReturningShares {...{ shares, form, reader }} ticked={wrong?.sent?.restore} />
            <div>
              <button type="submit">{say('enable')}</button>
            </div>
          </Form>
        </>
      ),
    }
  }
