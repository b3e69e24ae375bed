import { type FilterPropertyProps, useTranslation } from 'adminjs'
import { Labelled } from './labelled.tsx'

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
