import type { ContactsPage } from '../../../domain/people/contacts/list.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import type { View } from '../../answer.ts'
import { addressWith, Pages } from '../../parts/pages.tsx'
import { ContactsHead } from '../contacts-head.tsx'
import { contactTexts } from '../text.ts'
import { ContactsTable } from './contacts-table.tsx'
import type { ContactsAsked } from './form.ts'
import { Search } from './search.tsx'

/** The address book: the people of the reader's organisation, and who was entered by hand. */
export const contactsPage =
  (query: ContactsAsked): View<ContactsPage> =>
  ({ contacts, mayCreate, page, pages, more }, reader) => {
    const say = speaker(contactTexts, reader)
    const title = speaker(labels, reader)('Subject.Contact')
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
          <Pages {...{ page, pages, more, query: asked, reader }} />
        </>
      ),
    }
  }
