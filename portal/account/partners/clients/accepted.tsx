import type { FoundClient } from '../../../../domain/partnerships/access/answering/clients.ts'
import { hasPartToGiveBack } from '../../../../domain/partnerships/access/answering/give-back.ts'
import { speaker } from '../../../../words/catalogue.ts'
import type { FormState, Wrong } from '../../../forms/state.ts'
import { Form } from '../../../parts/forms/form.tsx'
import type { Reader } from '../../../reader.ts'
import { clientTexts } from './text.ts'
import { shownOf, WhoWorks } from './who-works.tsx'

type Props = { client: FoundClient; form: FormState; wrong: Wrong | undefined; reader: Reader }

/** Who works for a client from now on, and the ways to give back a part of the access, or all of it. */
export function AcceptedClient({ client, form, wrong, reader }: Props) {
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
      {hasPartToGiveBack(client) && (
        <p>
          <a href={`${at}/giving-back`}>{say('giveBackLink')}</a>
        </p>
      )}
      <p>
        <a href={`${at}/ending`}>{say('endLink')}</a>
      </p>
    </>
  )
}
