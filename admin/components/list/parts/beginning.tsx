import { type ResourceJSON, useTranslation } from 'adminjs'
import { Link, useSearchParams } from 'react-router-dom'
import { openOnly } from '../../../guard/filters/open-only.ts'

type Beginning = { sortBy: string; direction: 'asc' }
const open = `filters.${openOnly}`

/** What a list shows while its address asks for nothing: what is open, the earliest first. Nothing where all is as open. */
export function beginningOf(resource: ResourceJSON): string | undefined {
  const { begins } = resource as { begins?: Beginning }
  return begins && new URLSearchParams({ [open]: 'yes', ...begins }).toString()
}

/** Whether an address asks for what is open alone. */
export const isOpenOnly = (query: URLSearchParams) => query.get(open) === 'yes'

/** Says that a list shows only what is open, with the way to all of it; elsewhere there is the way to that. */
export function OpenOnly({ resource }: { resource: ResourceJSON }) {
  const { translateMessage, translateButton, translateProperty } = useTranslation()
  const [query] = useSearchParams()
  const { begins } = resource as { begins?: Beginning }
  if (!begins) return null
  if (!isOpenOnly(query))
    return (
      <p className="begins">
        <Link to={{ search: otherwise(query, { [open]: 'yes', ...begins }) }}>{translateButton('showOpen')}</Link>
      </p>
    )
  const isFirst = query.get('sortBy') === begins.sortBy && query.get('direction') === begins.direction
  const column = translateProperty(resource.properties[begins.sortBy]?.label ?? begins.sortBy, resource.id)
  return (
    <p className="begins">
      {translateMessage(isFirst ? 'openByTime' : 'openOnly', resource.id, { column })}{' '}
      <Link to={{ search: otherwise(query, {}) }}>{translateButton('showAll')}</Link>
    </p>
  )
}

/** The same filters and columns on the first page, but for whether what is open alone is asked for, and in which order. */
function otherwise(query: URLSearchParams, asked: Record<string, string>): string {
  const others = [...query].filter(([name]) => ![open, 'sortBy', 'direction', 'page'].includes(name))
  return new URLSearchParams([...others, ...Object.entries({ page: '1', ...asked })]).toString()
}
