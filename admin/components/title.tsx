import { type RecordJSON, type ResourceJSON, useTranslation } from 'adminjs'

/** What a row is called; where that is one of some words, by the word's name. */
export function Title({ resource, record }: { resource: ResourceJSON; record: RecordJSON }) {
  const { tl } = useTranslation()
  const { name, availableValues } = resource.titleProperty
  const title = record.title || '–'
  return <>{availableValues ? tl(`${name}.${title}`, resource.id, { defaultValue: title }) : title}</>
}
