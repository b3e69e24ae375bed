import type { GivenAccessPage } from '../../../../domain/partnerships/access/giving/list.ts'
import { speaker } from '../../../../words/catalogue.ts'
import type { View } from '../../../answer.ts'
import { Pages } from '../../../parts/pages.tsx'
import { AccountCrumb } from '../../crumb.tsx'
import { PartnersCrumb } from '../crumb.tsx'
import { GivenTable } from './given-table.tsx'
import { givenTexts } from './text.ts'

/** The accesses that an organisation has given to partners, and the way to give one. */
export const givenAccessPage: View<GivenAccessPage> = ({ given, total, page, pages, hasPartners }, reader) => {
  const say = speaker(givenTexts, reader)
  return {
    title: say('title'),
    here: 'account',
    body: (
      <div className="sectioned">
        {hasPartners ? <PartnersCrumb reader={reader} /> : <AccountCrumb reader={reader} />}
        <div className="page-head">
          <h1>{say('title')}</h1>
          <a className="button" href="/account/partners/access/new">
            {say('give')}
          </a>
        </div>
        <p className="lead">{say('lead')}</p>
        {total === 0 && <p className="empty">{say('none')}</p>}
        {total > 0 && <GivenTable given={given} reader={reader} />}
        <Pages page={page} pages={pages} reader={reader} />
      </div>
    ),
  }
}
