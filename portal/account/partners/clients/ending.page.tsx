import type { ClientToEnd } from '../../../../domain/partnerships/access/answering/end.ts'
import { speaker } from '../../../../words/catalogue.ts'
import { openedText } from '../../../../words/partners/opened.ts'
import type { View } from '../../../answer.ts'
import { formState, type Wrong } from '../../../forms/state.ts'
import { ProofForm } from '../../proof/proof-form.tsx'
import { ClientsCrumb } from './crumb.tsx'
import { OpenedProducts } from './opened-products.tsx'
import { clientTexts } from './text.ts'
import { workingThere } from './working-there.ts'

/** What falls away with access to a client, and the button that ends it; for complete access it asks for the password, or to sign in again. */
export const endingClientPage =
  (wrong?: Wrong): View<ClientToEnd & { email: string }> =>
  ({ id, name, opens, forAll, people, needed, email }, reader) => {
    const say = speaker(clientTexts, reader)
    const { problem, summary } = formState(wrong, reader, { form: 'current', current: 'current' })
    const title = say('endTitle', { name })
    return {
      title,
      here: 'account',
      narrow: true,
      problems: summary,
      body: (
        <>
          <ClientsCrumb reader={reader} />
          <h1>{title}</h1>
          <p className="lead">{say('endLead', { name })}</p>
          <p>{openedText(opens, reader)}</p>
          <OpenedProducts products={opens.products} reader={reader} />
          <p>{say('endPeople', { people: workingThere({ forAll, people }, reader, people.length) })}</p>
          <p>{say('endStays', { name })}</p>
          <ProofForm
            {...{ needed: opens.reach === 'complete' ? needed : null, email, reader, why: say('endPassword') }}
            {...{ to: `/account/partners/clients/${id}/ending`, button: say('end'), problem: problem('current') }}
          />
        </>
      ),
    }
  }
