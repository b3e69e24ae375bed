import type { FoundClient } from '../../../../domain/partnerships/access/answering/clients.ts'
import { speaker } from '../../../../words/catalogue.ts'
import type { FormState, Wrong } from '../../../forms/state.ts'
import { Form } from '../../../parts/forms/form.tsx'
import type { Reader } from '../../../reader.ts'
import { clientTexts } from './text.ts'
import { shownOf, WhoWorks } from './who-works.tsx'

type Props = { client: FoundClient; form: FormState; wrong: Wrong | undefined; reader: Reader }

/** The two answers to an offer: who works there when it is accepted, or that it is refused. */
export function OfferToAnswer({ client, form, wrong, reader }: Props) {
  const say = speaker(clientTexts, reader)
  const at = `/account/partners/clients/${client.id}`
  return (
    <>
      <p>{say('offerMeans', { name: client.name })}</p>
      <Form className="fields" action={`${at}/acceptance`}>
        <WhoWorks {...{ ours: client.ours, form, reader }} shown={shownOf(client, wrong)} />
        <div>
          <button type="submit">{say('accept')}</button>
        </div>
      </Form>
      <Form className="fields" action={`${at}/refusal`}>
        <div>
          <button type="submit" className="second">
            {say('refuse')}
          </button>
        </div>
      </Form>
    </>
  )
}
