import {
  type EditPropertyProps,
  type FilterPropertyProps,
  type ShowPropertyProps,
  useCurrentAdmin,
  useTranslation,
} from 'adminjs'
import type { ComponentType } from 'react'
import { formats } from '../../../words/dates.ts'
import { Labelled } from './labelled.tsx'

/** A day or a moment as the reader writes it, in their own time zone. */
export function ListedTime({ property, record }: Pick<ShowPropertyProps, 'property' | 'record'>) {
  const [admin] = useCurrentAdmin()
  const value: unknown = record.params[property.path]
  if (typeof value !== 'string' || value === '') return null
  const { day, moment } = formats(admin?.locale ?? 'en', admin?.timeZone ?? 'UTC')
  return <time dateTime={value}>{property.type === 'date' ? day(value.slice(0, 10)) : moment(new Date(value))}</time>
}

/** A day in a form, without a time or a zone that could move it. Moments are left to AdminJS. */
export function EditedTime(props: EditPropertyProps & { OriginalComponent: ComponentType<EditPropertyProps> }) {
  const { translateProperty } = useTranslation()
  const { property, record, onChange, OriginalComponent } = props
  if (property.type !== 'date') return <OriginalComponent {...props} />
  const problem = record.errors?.[property.path]?.message
  const label = translateProperty(property.label, property.resourceId)
  return (
    <Labelled label={label} field={property.path} required={property.isRequired}>
      <input
        type="date"
        id={property.path}
        name={property.path}
        value={String(record.params[property.path] ?? '').slice(0, 10)}
        onChange={(event) => onChange(property.path, event.target.value)}
      />
      {problem && <strong role="alert">{problem}</strong>}
    </Labelled>
  )
}

/** From a day to a day. Of moments, from the first to the last of the reader's days. */
export function FilteredTime({ property, filter, onChange }: FilterPropertyProps) {
  const { translateProperty, translateLabel } = useTranslation()
  const edge = (which: 'from' | 'to', time: string) => {
    const name = `${property.path}~~${which}`
    const asked = (day: string) => (day && property.type !== 'date' ? new Date(`${day}T${time}`).toISOString() : day)
    const given = String((filter as Record<string, unknown>)[name] ?? '')
    return (
      <label>
        {translateLabel(which)}
        <input
          type="date"
          value={property.type === 'date' || !given ? given : localDay(new Date(given))}
          onChange={(event) => onChange(name, asked(event.target.value))}
        />
      </label>
    )
  }
  return (
    <Labelled label={translateProperty(property.label, property.resourceId)}>
      {edge('from', '00:00:00')} {edge('to', '23:59:59.999')}
    </Labelled>
  )
}

const localDay = (date: Date) => new Intl.DateTimeFormat('sv-SE').format(date)
