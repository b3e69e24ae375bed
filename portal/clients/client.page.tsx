import type { ReactNode } from 'react'
import type { ClientThingsQuery, OpenedClientPage } from '../../domain/partnerships/clients/one.ts'
import type { Paged } from '../../domain/projects/pages.ts'
import { speaker } from '../../words/catalogue.ts'
import type { View } from '../answer.ts'
import { Form } from '../parts/forms/form.tsx'
import { SearchField } from '../parts/forms/search-field.tsx'
import { Pages } from '../parts/pages.tsx'
import { ProjectTable } from '../projects/list/project-table.tsx'
import type { Reader } from '../reader.ts'
import { clientTexts } from './text.ts'

const act = 'act'

/** A client that somebody works for: its products and its projects, each of which begins the work there. */
export const clientPage =
  ({ q, ...pages }: ClientThingsQuery): View<OpenedClientPage> =>
  ({ client: { id, name, reach, wallet }, products, projects }, reader) => {
    const say = speaker(clientTexts, reader)
    const toBegin = (what: 'product' | 'project') => (thing: { id: string; name?: string | undefined }) => (
      <button type="submit" className="plain" form={act} name={what} value={thing.id}>
        {thing.name}
      </button>
    )
    const list = (of: 'products' | 'projects', paged: Paged, shown: ReactNode) => (
      <List {...{ of, paged, reader }} query={{ q, ...pages, [of]: undefined }}>
        {shown}
      </List>
    )
    return {
      title: name,
      body: (
        <div className="sectioned">
          <p className="crumb">
            <a href="/clients">{say('title')}</a>
          </p>
          <h1>{name}</h1>
          <p className="lead">{[say(reach), ...(wallet ? [say('wallet')] : [])].join(', ')}</p>
          <Form action={`/clients/${id}/act`} id={act}>
            <button type="submit">{say('work')}</button>
          </Form>
          <form className="filters" action={`/clients/${id}`} noValidate data-at-once>
            <SearchField value={q} label={say('searchThings')} />
            <button type="submit" className="second">
              {say('search')}
            </button>
          </form>
          {products &&
            list(
              'products',
              products,
              <ul className="plain">
                {products.products.map((product) => (
                  <li key={product.id}>{toBegin('product')(product)}</li>
                ))}
              </ul>,
            )}
          {projects &&
            list(
              'projects',
              projects,
              <ProjectTable projects={projects.projects} way={toBegin('project')} reader={reader} />,
            )}
        </div>
      ),
    }
  }

type Props = {
  of: 'products' | 'projects'
  paged: Paged
  query: Record<string, string | number | undefined>
  reader: Reader
  children: ReactNode
}

function List({ of, paged: { total, page, pages }, query, reader, children }: Props) {
  const say = speaker(clientTexts, reader)
  return (
    <section aria-labelledby={of}>
      <h2 className="part" id={of}>
        {say(`${of}There`, { count: total })}
      </h2>
      {total === 0 ? <p className="empty">{say(query.q ? 'noneCalled' : 'noneOpen')}</p> : children}
      <Pages page={page} pages={pages} name={of} query={query} reader={reader} />
    </section>
  )
}
