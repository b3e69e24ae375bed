import type { PartnerToEnd } from '../../../domain/partnerships/end.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { View } from '../../answer.ts'
import { Form } from '../../parts/forms/form.tsx'
import { PartnersCrumb } from './crumb.tsx'
import { SharesAcross } from './shares-across.tsx'
import { partnerTexts } from './text.ts'

/** What ends with a partnership, and the button that ends it. */
export const endingPartnerPage: View<PartnerToEnd> = ({ id, name, ours, theirs }, reader) => {
  const say = speaker(partnerTexts, reader)
  const title = say('endTitle', { name })
  const isAny = ours.total + theirs.total > 0
  return {
    title,
    here: 'account',
    narrow: true,
    body: (
      <>
        <PartnersCrumb reader={reader} />
        <h1>{title}</h1>
        <p className="lead">{say('endLead', { name })}</p>
        <p>{say(isAny ? 'endShares' : 'endNoShares')}</p>
        {isAny && <SharesAcross name="ours" across={ours} other={{ theirs: theirs.page }} reader={reader} />}
        {isAny && <SharesAcross name="theirs" across={theirs} other={{ ours: ours.page }} reader={reader} />}
        <p>{say('endStays', { host: reader.host?.name ?? '' })}</p>
        <Form action={`/account/partners/${id}/deletion`}>
          <button type="submit">{say('end')}</button>
        </Form>
      </>
    ),
  }
}
