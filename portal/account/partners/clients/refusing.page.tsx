import type { FoundClient } from '../../../../domain/partnerships/access/answering/clients.ts'
import { speaker } from '../../../../words/catalogue.ts'
import { openedText } from '../../../../words/partners/opened.ts'
import type { View } from '../../../answer.ts'
import { Form } from '../../../parts/forms/form.tsx'
import { ClientsCrumb } from './crumb.tsx'
import { clientTexts } from './text.ts'

/** What is refused with an offer, and the one button that does it: the mail leads here. */
export const refusingPage: View<FoundClient> = ({ id, name, opens }, reader) => {
  const say = speaker(clientTexts, reader)
  const title = say('refuseTitle', { name })
  return {
    title,
    here: 'account',
    narrow: true,
    body: (
      <>
        <ClientsCrumb reader={reader} />
        <h1>{title}</h1>
        <p>{openedText(opens, reader)}</p>
        <p>{say('refuseMeans', { name })}</p>
        <Form className="fields" action={`/account/partners/clients/${id}/refusal`}>
          <div>
            <button type="submit">{say('refuse')}</button>
          </div>
        </Form>
        <p>
          <a href={`/account/partners/clients/${id}`}>{say('acceptInstead')}</a>
        </p>
      </>
    ),
  }
}
