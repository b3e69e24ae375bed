import type { FoundClient } from '../../../../domain/partnerships/access/answering/clients.ts'
import { speaker } from '../../../../words/catalogue.ts'
import type { FormState, Wrong } from '../../../forms/state.ts'
import { Form } from '../../../parts/forms/form.tsx'
import type { Reader } from '../../../reader.ts'
import { clientTexts } from './text.ts'
import { shownOf, WhoWorks } from './who-works.tsx'

type Props = { client: FoundClient; form: FormState; wrong: Wrong | undefined; reader: Reader }

/** Who works for a client from now on, and the way to the end. */
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
      <p>
        <a href={`${at}/ending`}>{say('endLink')}</a>
      </p>
    </>
  )
}
