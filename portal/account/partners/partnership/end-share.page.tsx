import type { OneShare } from '../../../../domain/access/sharing/box/one.ts'
import type { View } from '../../../answer.ts'
import { EndShare, endShareTitle } from '../../../sharing/end.page.tsx'
import { PartnersCrumb } from '../crumb.tsx'

/** What remains when a share through a partnership (uuid) ends, and the button that ends it. */
export const endPartnerSharePage =
  (partnershipId: string): View<OneShare> =>
  (one, reader) => {
    const title = endShareTitle(one, reader)
    const partnership = `/account/partners/${partnershipId}`
    return {
      title,
      here: 'account',
      narrow: true,
      body: (
        <>
          <PartnersCrumb reader={reader} />
          <h1>{title}</h1>
          <EndShare
            one={one}
            action={`${partnership}/shares/${one.share.id}/ending`}
            back={partnership}
            reader={reader}
          />
        </>
      ),
    }
  }
