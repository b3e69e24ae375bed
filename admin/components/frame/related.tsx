import { type ResourceJSON, useTranslation } from 'adminjs'
import { Link } from 'react-router-dom'
import { kindsOf } from '../columns/varying.tsx'
import type { PagedRecord } from '../page/use-page.ts'
import { listPath } from '../paths.ts'

/** The ways from a row to the lists of what belongs to it, as far as the reader sees them and they do not stand on its page. */
export function Related({ resource, record }: { resource: ResourceJSON; record: PagedRecord }) {
  const { translateLabel } = useTranslation()
  const standing = record.page?.sections.map((one) => (one.kind === 'rows' ? one.resourceId : '')) ?? []
  const links = window.REDUX_STATE.resources.flatMap((other) => {
    const column =
      other.filterProperties.find(({ reference }) => reference === resource.id) ??
      other.filterProperties.find((property) => kindsOf(property).some(({ id }) => id === resource.id))
    if (!other.href || !column || standing.includes(other.id)) return []
    return [{ other, query: new URLSearchParams({ [`filters.${column.name}`]: record.id }) }]
  })
  if (links.length === 0) return null
  const lists = <Lists links={links} />
  if (!record.page) return lists
  return (
    <section className="card" aria-labelledby="related">
      <h2 id="related">{translateLabel('related')}</h2>
      {lists}
    </section>
  )
}

function Lists({ links }: { links: { other: ResourceJSON; query: URLSearchParams }[] }) {
  const { translateLabel } = useTranslation()
  return (
    <ul className="related">
      {links.map(({ other, query }) => (
        <li key={other.id}>
          <Link to={`${listPath(other.id)}?${query}`}>{translateLabel(other.name, other.id)}</Link>
        </li>
      ))}
    </ul>
  )
}
