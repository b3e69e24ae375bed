import type { OneAccess } from '../../../../domain/partnerships/access/giving/one.ts'
import type { View } from '../../../answer.ts'
import { AccessActs } from './access-acts.tsx'
import { AccessFacts } from './access-facts.tsx'
import { calledAlone } from './called.ts'
import { GivenCrumb } from './crumb.tsx'
import { AccessHistory, DoneLately } from './happened.tsx'

/** An access that was given: what it opens, how it stands, who works there, what they did, and what can be done about it. */
export const accessPage: View<OneAccess> = (access, reader) => {
  const title = calledAlone(access)
  return {
    title,
    here: 'account',
    body: (
      <div className="sectioned">
        <GivenCrumb reader={reader} />
        <h1>{title}</h1>
        <AccessFacts access={access} reader={reader} />
        <AccessActs access={access} reader={reader} />
        {access.lately && <DoneLately lately={access.lately} reader={reader} />}
        <AccessHistory history={access.history} reader={reader} />
      </div>
    ),
  }
}
