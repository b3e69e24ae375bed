import { type RecordJSON, type ResourceJSON, useTranslation } from 'adminjs'
import { Cell } from '../list/cell.tsx'

/** The columns of a row: what each is called, and what is in it. A title that the page is headed by is not said twice, unless it is a whole
 *  text. */
export function Details({ resource, record }: { resource: ResourceJSON; record: RecordJSON }) {
  const { translateProperty } = useTranslation()
  const { name: title, type } = resource.titleProperty
  const properties = resource.showProperties.filter(({ name }) => name !== title || type === 'textarea')
  return (
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
  )
}
