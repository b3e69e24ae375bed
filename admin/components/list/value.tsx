import { type RecordJSON, type ShowPropertyProps, useTranslation } from 'adminjs'
import { Link } from 'react-router-dom'
import { formats } from '../../../words/dates.ts'

type Valued = Pick<ShowPropertyProps, 'property' | 'record'>

/** A plain value; an id by the name of what it leads to; one of a choice by its word, marked by what it stands for. Takes the
 *  place of AdminJS's grey badge. */
export function PropertyValue({ property, record }: Valued) {
  const { tl } = useTranslation()
  const value = record.params[property.path]
  const named = record.populated[property.path] as (RecordJSON & { address?: string }) | null | undefined
  if (value === undefined || value === null) return null
  if (named?.address) return <Link to={named.address}>{named.title}</Link>
  if (!property.availableValues) return <span className="value">{told(property.custom, value)}</span>
  return (
    <span className="choice" data-choice={value}>
      {tl(`${property.path}.${value}`, property.resourceId, { defaultValue: String(value) })}
    </span>
  )
}

/** A value as it is read: a decimal with its thousands apart, so many bytes as kB or MB. */
function told({ decimal, size }: { decimal?: true; size?: true } = {}, value: unknown): string {
  if (!decimal && !size) return String(value)
  const { lang } = document.documentElement
  return size
    ? formats(lang === 'de' ? 'de' : 'en', 'UTC').size(Number(value))
    : new Intl.NumberFormat(lang).format(Number(value))
}

/** Several values in one cell, by their words. */
export function ListedValues({ property, record }: Valued) {
  const { tl } = useTranslation()
  const { params } = record
  const values = Object.keys(params)
    .filter((name) => name.startsWith(`${property.path}.`))
    .map((name) => params[name])
  const word = (value: unknown) =>
    property.availableValues ? tl(`${property.path}.${value}`, property.resourceId) : value
  return <span className="value">{values.map(word).join(', ')}</span>
}

/** What a row leads to, by its title; nothing where the reader cannot see it. */
export function ReferenceValue({ property, record }: Valued) {
  const led = record.populated[property.path]
  if (!led?.title) return null
  return <Link to={`/admin/resources/${property.reference}/records/${led.id}/show`}>{led.title}</Link>
}
