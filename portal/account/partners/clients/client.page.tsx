import type { FoundClient } from '../../../../domain/partnerships/access/answering/clients.ts'
import { speaker } from '../../../../words/catalogue.ts'
import { openedText } from '../../../../words/partners/opened.ts'
import type { View } from '../../../answer.ts'
import { type FormState, formState, type Wrong } from '../../../forms/state.ts'
import { Form } from '../../../parts/forms/form.tsx'
import { Moment } from '../../../parts/moment.tsx'
import type { Reader } from '../../../reader.ts'
import { ClientMark } from './client-mark.tsx'
import { ClientsCrumb } from './crumb.tsx'
import { OpenedProducts } from './opened-products.tsx'
import { clientTexts } from './text.ts'
import { shownOf, WhoWorks } from './who-works.tsx'

/** A client: what its access opens, and how it stands. An offer is answered here; of accepted access is said who works there. */
export const clientPage =
  (wrong?: Wrong): View<FoundClient> =>
  (client, reader) => {
    const say = speaker(clientTexts, reader)
    const form = formState(wrong, reader, { form: 'people', whom: 'people', people: 'people' })
    const { name, state, opens, by, at, endReason } = client
    return {
      title: name,
      here: 'account',
      narrow: true,
      problems: form.summary,
      body: (
        <>
          <ClientsCrumb reader={reader} />
          <h1>{name}</h1>
          <p>
            <ClientMark state={state} reader={reader} />{' '}
            <span className="quiet">
              <Moment at={at} reader={reader} /> {by && say('offeredBy', { by })}
            </span>
          </p>
          <p className="lead">{openedText(opens, reader)}</p>
          <OpenedProducts products={opens.products} reader={reader} />
          {endReason && <p>{say('reason', { reason: endReason })}</p>}
          {state === 'pending' && <Offer {...{ client, form, reader }} wrong={wrong} />}
          {state === 'accepted' && <Accepted {...{ client, form, reader }} wrong={wrong} />}
        </>
      ),
    }
  }

type Props = { client: FoundClient; form: FormState; wrong: Wrong | undefined; reader: Reader }

function Offer({ client, form, wrong, reader }: Props) {
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

function Accepted({ client, form, wrong, reader }: Props) {
  const say = speaker(clientTexts, reader)
  const at = `/account/partners/clients/${client.id}`
  return (
    <>
      <Form className="fields" action={`${at}/people`}>
        <WhoWorks {...{ ours: client.ours, form, reader }} shown={shownOf(client, wrong)} />
        <div>
          <button type="submit">{say('save')}</button>
        </div>
      </Form>
      <p>
        <a href={`${at}/ending`}>{say('endLink')}</a>
      </p>
    </>
  )
}
