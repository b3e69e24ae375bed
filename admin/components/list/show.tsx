import { type ActionProps, useTranslation } from 'adminjs'
import { Below } from '../below/below.tsx'
import { Cell } from './cell.tsx'

/** The columns of a row on its own page: what each is called, and what is in it. A title that the page is headed by is not
 *  said twice, unless it is a whole text. Below them stands what belongs to it. */
export function Show({ resource, record }: ActionProps) {
  const { translateProperty } = useTranslation()
  if (!record) return null
  const { name: title, type } = resource.titleProperty
  const properties = resource.showProperties.filter(({ name }) => name !== title || type === 'textarea')
  return (
    <>
      <dl className="columns">
        {properties.map((property) => (
          <div key={property.name} data-type={property.type}>
            <dt>{translateProperty(property.label, resource.id)}</dt>
            <dd>
              <Cell property={property} record={record} none="–" />
            </dd>
          </div>
        ))}
      </dl>
      <Below resource={resource} record={record} />
    </>
  )
}
