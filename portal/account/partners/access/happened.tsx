import type { AccountActivity } from '../../../../domain/account/activity/list.ts'
import type { HappenedToAccess } from '../../../../domain/partnerships/access/giving/history.ts'
import { speaker } from '../../../../words/catalogue.ts'
import { labels } from '../../../../words/labels.ts'
import { Moment } from '../../../parts/moment.tsx'
import type { Reader } from '../../../reader.ts'
import { aboutOf, detailOf, thingOf, whatOf } from '../../activity/told.ts'
import { givenTexts } from './text.ts'

/** What the partner's people did lately, as the activity of the account tells it. */
export function DoneLately({ lately, reader }: { lately: AccountActivity[]; reader: Reader }) {
  const say = speaker(givenTexts, reader)
  return (
    <section>
      <h2>{say('lately')}</h2>
      {lately.length === 0 && <p className="quiet">{say('latelyNone')}</p>}
      <ul className="plain">
        {lately.map((one) => (
          <li key={one.id}>
            <Moment at={one.at} reader={reader} />{' '}
            {[one.by, whatOf(one, reader), thingOf(one, reader), aboutOf(one), detailOf(one, reader)]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What happened to an access, the latest first. */
export function AccessHistory({ history, reader }: { history: HappenedToAccess[]; reader: Reader }) {
  const say = speaker(givenTexts, reader)
  const label = speaker<string>(labels, reader)
  if (history.length === 0) return null
  return (
    <section>
      <h2>{say('history')}</h2>
      <ul className="plain">
        {history.map(({ id, at, action, by }) => (
          <li key={id}>
            <Moment at={at} reader={reader} />{' '}
            {[label(`Action.${action}`), by && say('by', { by })].filter(Boolean).join(', ')}
          </li>
        ))}
      </ul>
    </section>
  )
}
