import type { ReactNode } from 'react'
import type { SetMember, SetPeople } from '../../../domain/people/sets/find.ts'
import { writtenAddress } from '../../../words/address.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import { SearchField } from '../../parts/forms/search-field.tsx'
import { Pages } from '../../parts/pages.tsx'
import type { Reader } from '../../reader.ts'
import type { SetPeopleAsked } from './form.ts'
import { setTexts } from './text.ts'

type Props = {
  found: SetPeople
  query: SetPeopleAsked
  /** What is said where there is nobody to show. */
  none: string
  /** What can be done about somebody, who is called so; absent where nothing can. */
  act?: ((person: SetMember, called: string) => ReactNode) | undefined
  reader: Reader
}

/** People in a group or team, or who could be: a page of them, searched by name or address. */
export function PeopleOfSet({ found: { people, page, pages, total }, query: { q }, none, act, reader }: Props) {
  const say = speaker(setTexts, reader)
  const label = speaker(labels, reader)
  return (
    <>
      {(q || pages > 1) && (
        <form className="filters" action={reader.path} noValidate>
          <SearchField value={q} label={say('searchFor')} />
          <button type="submit" className="second">
            {say('search')}
          </button>
        </form>
      )}
      {total === 0 && <p className="empty">{q ? say('noneFound') : none}</p>}
      {total > 0 && (
        <table className="list people">
          <thead>
            <tr>
              <th scope="col">{label('Person.name')}</th>
              <th scope="col">{label('Membership.jobRole')}</th>
              {act && <th scope="col">{say('acts')}</th>}
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <Row key={person.id} {...{ person, act, reader }} />
            ))}
          </tbody>
        </table>
      )}
      <Pages page={page} pages={pages} query={{ q }} reader={reader} />
    </>
  )
}

function Row({ person, act, reader }: Pick<Props, 'act' | 'reader'> & { person: SetMember }) {
  const say = speaker(setTexts, reader)
  const { name, email, jobRole, isDisabled } = person
  const called = name ?? email ?? say('unnamed')
  return (
    <tr>
      <th scope="row">
        {called} {isDisabled && <span className="mark blocked">{say('disabled')}</span>}
        {email && email !== called && <span className="below quiet">{writtenAddress(email)}</span>}
      </th>
      <td data-label={speaker(labels, reader)('Membership.jobRole')}>{jobRole}</td>
      {act && <td>{act(person, called)}</td>}
    </tr>
  )
}
