import type { BasePropertyJSON, RecordJSON } from 'adminjs'
import { ListedTime } from './days.tsx'
import { ListedValues, PropertyValue, ReferenceValue } from './value.tsx'
import { YesOrNo } from './yes.tsx'

type Of = { property: BasePropertyJSON; record: RecordJSON }

/** Whether a row has anything in a column that whoever looks can see. */
export function isFilled({ property, record }: Of): boolean {
  const { propertyPath: path, isArray, reference } = property
  if (isArray) return Object.keys(record.params).some((name) => name.startsWith(`${path}.`))
  if (reference) return Boolean(record.populated[path]?.title)
  return ![undefined, null, ''].includes(record.params[path])
}

/** What a row has in a column, as it is looked at. */
export function Cell({ property: told, record }: Of) {
  const property = { ...told, path: told.propertyPath }
  if (property.isArray) return <ListedValues property={property} record={record} />
  if (property.reference) return <ReferenceValue property={property} record={record} />
  if (property.type === 'boolean') return <YesOrNo value={record.params[property.path] === true} />
  if (/^date/.test(property.type)) return <ListedTime property={property} record={record} />
  return <PropertyValue property={property} record={record} />
}
