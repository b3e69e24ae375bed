import { type ClientQuery, type ClientsPage, clientSorts } from '../../domain/partnerships/clients/list.ts'
import { speaker } from '../../words/catalogue.ts'
import type { View } from '../answer.ts'
import { SearchField } from '../parts/forms/search-field.tsx'
import { Pages } from '../parts/pages.tsx'
import { ClientTable } from './client-table.tsx'
import { clientTexts } from './text.ts'

/** The clients that somebody works for, and how each is going. */
export const clientsPage =
  ({ page: _, ...query }: ClientQuery): View<ClientsPage> =>
  ({ clients, page, pages }, reader) => {
    const say = speaker(clientTexts, reader)
    return {
      title: say('title'),
      body: (
        <div className="sectioned">
          <h1>{say('title')}</h1>
          <p className="lead">{say('lead')}</p>
          <form className="filters" action="/clients" noValidate data-at-once>
            <SearchField value={query.q} label={say('searchFor')} />
            <select name="sort" aria-label={say('order')} defaultValue={query.sort ?? 'name'}>
              {clientSorts.map((sort) => (
                <option key={sort} value={sort}>
                  {say(`by-${sort}`)}
                </option>
              ))}
            </select>
            <button type="submit" className="second">
              {say('search')}
            </button>
          </form>
          {clients.length === 0 && <p className="empty">{say('none')}</p>}
          {clients.length > 0 && <ClientTable clients={clients} reader={reader} />}
          <Pages page={page} pages={pages} query={query} reader={reader} />
        </div>
      ),
    }
  }
