import type { PartnerToEnd } from '../../../domain/partnerships/end.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { View } from '../../answer.ts'
import { Form } from '../../parts/forms/form.tsx'
import { PartnersCrumb } from './crumb.tsx'
import { partnerTexts } from './text.ts'

/** What ends with a partnership, and the button that ends it. */
export const endingPartnerPage: View<PartnerToEnd> = ({ id, name }, reader) => {
  const say = speaker(partnerTexts, reader)
  const title = say('endTitle', { name })
  return {
    title,
    here: 'account',
    narrow: true,
    body: (
      <>
        <PartnersCrumb reader={reader} />
        <h1>{title}</h1>
        <p className="lead">{say('endLead', { name })}</p>
        <p>{say('endStays')}</p>
        <Form action={`/account/partners/${id}/deletion`}>
          <button type="submit">{say('end')}</button>
        </Form>
      </>
    ),
  }
}
