import { type BasePropertyJSON, type RecordJSON, useTranslation } from 'adminjs'
import { ListedTime } from '../columns/days.tsx'
import { YesOrNo } from '../columns/yes.tsx'
import { ListedValues, PropertyValue, ReferenceValue } from './value.tsx'

type Of = { property: BasePropertyJSON; record: RecordJSON }

/** What a row has in a column, as it is looked at: `none` where it has nothing, and a word where it is hidden from the reader. */
export function Cell({ property, record, none = null }: Of & { none?: string | null }) {
  const { translateLabel } = useTranslation()
  const found = lookedAt({ property, record })
  if (found === 'hidden') return <span className="hidden-value">{translateLabel('hidden')}</span>
  return found === 'none' ? none : <Value property={property} record={record} />
}

/** Whether a column of a row is hidden from the reader: then the server sends no value, not even none. */
export function isHidden({ property: { propertyPath: path, isArray }, record: { params } }: Of): boolean {
  return params[path] === undefined && !(isArray && Object.keys(params).some((name) => name.startsWith(`${path}.`)))
}

/** Whether there is nothing in a column of a row, something, or what the reader cannot see: it, or the row that it leads to. */
function lookedAt({ property, record }: Of): 'none' | 'some' | 'hidden' {
  const { propertyPath: path, isArray, reference } = property
  if (isHidden({ property, record })) return 'hidden'
  const value = record.params[path]
  if (value === null || value === '' || (isArray && value !== undefined)) return 'none'
  return reference && !record.populated[path]?.title ? 'hidden' : 'some'
}

function Value({ property: told, record }: Of) {
  const property = { ...told, path: told.propertyPath }
  if (property.isArray) return <ListedValues property={property} record={record} />
  if (property.reference) return <ReferenceValue property={property} record={record} />
  if (property.type === 'boolean') return <YesOrNo value={record.params[property.path] === true} />
  if (/^date/.test(property.type)) return <ListedTime property={property} record={record} />
  return <PropertyValue property={property} record={record} />
}
