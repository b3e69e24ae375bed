import { type ResourceJSON, useTranslation } from 'adminjs'
import { Link, useSearchParams } from 'react-router-dom'
import { apartOn } from '../../../guard/filters/apart-on.ts'

const filter = `filters.${apartOn}`

/** The ways to what a list tells apart, each by its name; where that is shown, what it is, with the way to all. */
export function Apart({ resource }: { resource: ResourceJSON }) {
  const { translateMessage, translateButton } = useTranslation()
  const [query] = useSearchParams()
  const { apart = [] } = resource as { apart?: string[] }
  const others = [...query].filter(([name]) => ![filter, 'page'].includes(name))
  const to = (asked: Record<string, string>) =>
    new URLSearchParams([...others, ...Object.entries({ page: '1', ...asked })]).toString()
  return apart.map((name) => (
    <p className="begins" key={name}>
      {query.get(filter) === name ? (
        <>
          {translateMessage(name, resource.id)} <Link to={{ search: to({}) }}>{translateButton('showAll')}</Link>
        </>
      ) : (
        <Link to={{ search: to({ [filter]: name }) }}>{translateButton(name)}</Link>
      )}
    </p>
  ))
}
