import { type ShowPropertyProps, useCurrentAdmin } from 'adminjs'
import { formats } from '../../../words/dates.ts'

/** A day or a moment as the reader writes it, in their own time zone. */
export function ListedTime({ property, record }: Pick<ShowPropertyProps, 'property' | 'record'>) {
  const [admin] = useCurrentAdmin()
  const value: unknown = record.params[property.path]
  if (typeof value !== 'string' || value === '') return null
  const { day, moment } = formats(admin?.locale ?? 'en', admin?.timeZone ?? 'UTC')
  return <time dateTime={value}>{property.type === 'date' ? day(value.slice(0, 10)) : moment(new Date(value))}</time>
}
