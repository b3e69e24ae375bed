import { type EditPropertyProps, useTranslation } from 'adminjs'
import type { ComponentType } from 'react'
import { Labelled } from './labelled.tsx'

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
