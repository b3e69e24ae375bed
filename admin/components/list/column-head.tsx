import { type BasePropertyJSON, useTranslation } from 'adminjs'
import { Link, useSearchParams } from 'react-router-dom'

type Props = { property: BasePropertyJSON; sortBy: string; direction: 'asc' | 'desc' }

/** The head of a column: its name and, where a list can be ordered by it, the way to that order or to the opposite one. */
export function ColumnHead({ property, sortBy, direction }: Props) {
  const { translateProperty } = useTranslation()
  const [query] = useSearchParams()
  const { label, resourceId, propertyPath, type, isSortable } = property
  const name = translateProperty(label, resourceId)
  const sorted = sortBy === propertyPath
  const opposite = sorted && direction === 'asc' ? 'desc' : 'asc'
  const params = new URLSearchParams(query)
  params.set('sortBy', propertyPath)
  params.set('direction', opposite)
  const order = direction === 'asc' ? ('ascending' as const) : ('descending' as const)
  return (
    <th scope="col" data-type={type} {...(sorted && { 'aria-sort': order })}>
      {isSortable ? <Link to={{ search: params.toString() }}>{name}</Link> : name}
    </th>
  )
}
