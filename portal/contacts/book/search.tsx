import { contactKinds } from '../../../domain/people/contacts/list.ts'
import { speaker } from '../../../words/catalogue.ts'
import { SearchField } from '../../parts/forms/search-field.tsx'
import type { Reader } from '../../reader.ts'
import { contactTexts } from '../text.ts'
import type { ContactsAsked } from './form.ts'

/** Whom to show of the contacts: all, colleagues, those entered by hand; with words in their names. */
export function Search({ query, reader }: { query: ContactsAsked; reader: Reader }) {
  const say = speaker(contactTexts, reader)
  return (
    <form className="filters" action="/contacts" noValidate data-at-once>
      <SearchField value={query.q} label={say('searchFor')} />
      <select name="kind" aria-label={say('kind')} defaultValue={query.kind ?? ''}>
        <option value="">{say('everybody')}</option>
        {contactKinds.map((kind) => (
          <option key={kind} value={kind}>
            {say(kind)}
          </option>
        ))}
      </select>
      <button type="submit" className="second">
        {say('search')}
      </button>
    </form>
  )
}
