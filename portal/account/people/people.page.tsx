import type { PeoplePage } from '../../../domain/people/colleagues/list.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { View } from '../../answer.ts'
import { SearchField } from '../../parts/forms/search-field.tsx'
import { addressWith, Pages } from '../../parts/pages.tsx'
import type { Reader } from '../../reader.ts'
import { AccountCrumb } from '../crumb.tsx'
import type { PeopleAsked } from './form.ts'
import { PeopleTable } from './people-table.tsx'
import { peopleTexts } from './text.ts'

/** From so many people on one looks for one among them. */
const many = 10

/** Who is in one's own organisation, who is invited, who is disabled; each with what can be done. */
export const peoplePage =
  (query: PeopleAsked): View<PeoplePage> =>
  ({ people, all, page, pages }, reader) => {
    const say = speaker(peopleTexts, reader)
    const { page: _, ...asked } = query
    const isAsked = Object.keys(asked).length > 0
    const organisation = reader.actor?.organisation.name ?? ''
    return {
      title: say('title'),
      here: 'account',
      body: (
        <>
          <AccountCrumb reader={reader} />
          <header className="page-head">
            <h1>{say('title')}</h1>
            <p className="quiet">{say('count', { total: all, organisation })}</p>
            <p className="ways-on">
              <a className="button" href="/account/people/new">
                {say('inviteOne')}
              </a>
              <a className="button second" href="/account/people/several">
                {say('inviteSeveral')}
              </a>
              <a className="button second" href="/account/people/machines/new">
                {say('newMachine')}
              </a>
            </p>
          </header>
          {(all > many || isAsked) && <Search query={query} reader={reader} />}
          {people.length === 0 && <p className="empty">{say('noneFound')}</p>}
          {people.length > 0 && (
            <PeopleTable people={people} here={addressWith(reader.path, { ...asked, page })} reader={reader} />
          )}
          <Pages page={page} pages={pages} query={asked} reader={reader} />
        </>
      ),
    }
  }

function Search({ query, reader }: { query: PeopleAsked; reader: Reader }) {
  const say = speaker(peopleTexts, reader)
  return (
    <form className="filters" action="/account/people" noValidate data-at-once>
      <SearchField value={query.q} label={say('searchFor')} />
      <select name="standing" aria-label={say('state')} defaultValue={query.standing ?? ''}>
        <option value="">{say('everybody')}</option>
        {(['here', 'invited', 'expired', 'disabled'] as const).map((standing) => (
          <option key={standing} value={standing}>
            {say(standing)}
          </option>
        ))}
      </select>
      <button type="submit" className="second">
        {say('search')}
      </button>
    </form>
  )
}
