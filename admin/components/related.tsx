import { type RecordJSON, type ResourceJSON, useTranslation } from 'adminjs'
import { Link } from 'react-router-dom'
import { listPath } from './paths.ts'

/** The ways from a row to the lists of what belongs to it, each filtered by it; of those that whoever looks can see. */
export function Related({ resource, record }: { resource: ResourceJSON; record: RecordJSON }) {
  const { translateLabel } = useTranslation()
  const links = window.REDUX_STATE.resources.flatMap((other) => {
    const column = other.filterProperties.find(({ reference }) => reference === resource.id)
    return other.href && column
      ? [{ other, query: new URLSearchParams({ [`filters.${column.name}`]: record.id }) }]
      : []
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
