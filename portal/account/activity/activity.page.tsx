import type { AccountActivity, ActivityPage, ActivityQuery } from '../../../domain/account/activity/list.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { View } from '../../answer.ts'
import { SearchField } from '../../parts/forms/search-field.tsx'
import { Moment } from '../../parts/moment.tsx'
import { addressWith, Pages } from '../../parts/pages.tsx'
import { ValueOrHidden } from '../../parts/value-or-hidden.tsx'
import type { Reader } from '../../reader.ts'
import { AccountCrumb } from '../crumb.tsx'
import { activityTexts } from './text.ts'
import { aboutOf, byOf, detailOf, headings, thingOf, whatOf } from './told.ts'

/** What was done in an account: who, what, when, with filters, and to be taken along. */
export const activityPage =
  (query: ActivityQuery): View<ActivityPage> =>
  ({ activity, kinds, page, pages }, reader) => {
    const say = speaker(activityTexts, reader)
    return {
      title: say('title'),
      here: 'account',
      body: (
        <>
          <AccountCrumb reader={reader} />
          <header className="page-head">
            <h1>{say('title')}</h1>
            <p className="ways-on">
              <a className="button second" href={addressWith('/account/activity/csv', query)} download>
                {say('csv')}
              </a>
            </p>
          </header>
          <form className="filters" action="/account/activity" noValidate data-at-once>
            <SearchField value={query.q} label={say('searchFor')} />
            <select name="kind" aria-label={say('kind')} defaultValue={query.kind ?? ''}>
              <option value="">{say('everything')}</option>
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {say(kind)}
                </option>
              ))}
            </select>
            {(['from', 'to'] as const).map((name) => (
              <label key={name} className="dated">
                {say(name)} <input type="date" name={name} defaultValue={query[name]} />
              </label>
            ))}
            <button type="submit" className="second">
              {say('search')}
            </button>
          </form>
          {activity.length === 0 && <p className="empty">{say('none')}</p>}
          {activity.length > 0 && <Rows activity={activity} reader={reader} />}
          <Pages page={page} pages={pages} query={query} reader={reader} />
        </>
      ),
    }
  }

function Rows({ activity, reader }: { activity: AccountActivity[]; reader: Reader }) {
  const [when, by, what, about, thing, detail] = headings(reader)
  return (
    <table className="list">
      <thead>
        <tr>
          {[when, by, what, about, thing, detail].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {activity.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              <Moment at={one.at} reader={reader} />
            </th>
            <td data-label={by}>
              <ValueOrHidden of={byOf(one, reader)} reader={reader}>
                {byOf(one, reader)}
              </ValueOrHidden>
            </td>
            <td data-label={what}>{whatOf(one, reader)}</td>
            <td data-label={about}>
              <ValueOrHidden of={aboutOf(one)} reader={reader}>
                {one.about}
              </ValueOrHidden>
            </td>
            <td data-label={thing}>
              <ValueOrHidden of={thingOf(one, reader)} reader={reader}>
                {thingOf(one, reader)}
              </ValueOrHidden>
            </td>
            <td data-label={detail}>{detailOf(one, reader)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
