import { type ContactsPage, contactKinds } from '../../../domain/people/contacts/list.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import type { View } from '../../answer.ts'
import { SearchField } from '../../parts/forms/search-field.tsx'
import { addressWith, Pages } from '../../parts/pages.tsx'
import type { Reader } from '../../reader.ts'
import { ContactsHead } from '../contacts-head.tsx'
import { contactTexts } from '../text.ts'
import { ContactsTable } from './contacts-table.tsx'
import type { ContactsAsked } from './form.ts'

/** The address book: the people of the reader's organisation, and who was entered by hand. */
export const contactsPage =
  (query: ContactsAsked): View<ContactsPage> =>
  ({ contacts, mayCreate, page, pages }, reader) => {
    const say = speaker(contactTexts, reader.locale)
    const title = speaker(labels, reader.locale)('Subject.Contact')
    const { page: _, ...asked } = query
    return {
      title,
      here: 'account',
      body: (
        <>
          <ContactsHead {...{ title, here: 'contacts', reader }} />
          <div className="lead-with">
            <p className="quiet">{say('lead', { organisation: reader.actor?.organisation.name ?? '' })}</p>
            {mayCreate && (
              <a className="button" href="/contacts/new">
                {say('new')}
              </a>
            )}
          </div>
          <Search query={query} reader={reader} />
          {contacts.length === 0 && <p className="empty">{say('none')}</p>}
          {contacts.length > 0 && (
            <ContactsTable contacts={contacts} here={addressWith(reader.path, { ...asked, page })} reader={reader} />
          )}
          <Pages page={page} pages={pages} query={asked} reader={reader} />
        </>
      ),
    }
  }

function Search({ query, reader }: { query: ContactsAsked; reader: Reader }) {
  const say = speaker(contactTexts, reader.locale)
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
