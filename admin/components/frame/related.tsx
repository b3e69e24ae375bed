import { type RecordJSON, type ResourceJSON, useTranslation } from 'adminjs'
import { Link } from 'react-router-dom'
import { insideOf } from '../../guard/filters/inside-of.ts'
import { kindsOf } from '../columns/varying.tsx'
import { listPath } from '../paths.ts'

/** The ways from a row to the lists of what belongs to it, each filtered by it; of those that the reader can see. */
export function Related({ resource, record }: { resource: ResourceJSON; record: RecordJSON }) {
  const { translateLabel } = useTranslation()
  const links = window.REDUX_STATE.resources.flatMap((other) => {
    const column =
      other.filterProperties.find(({ reference }) => reference === resource.id) ??
      other.filterProperties.find((property) => kindsOf(property).some(({ id }) => id === resource.id))
    if (!other.href || !column) return []
    const name = other.id === 'Grant' && resource.id === 'Project' ? insideOf : column.name
    return [{ other, query: new URLSearchParams({ [`filters.${name}`]: record.id }) }]
  })
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
