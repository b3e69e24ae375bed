import { type EditPropertyProps, type FilterPropertyProps, useTranslation } from 'adminjs'
import type { ComponentType } from 'react'
import { Labelled } from './labelled.tsx'
import { FilteredVarying } from './varying.tsx'

type Overriding<Props> = Props & { OriginalComponent: ComponentType<Props> }

/** One of some words in a form. Other texts are left to AdminJS. */
export function EditedChoice({ OriginalComponent, ...props }: Overriding<EditPropertyProps>) {
  const { tl, translateProperty } = useTranslation()
  const { property, record, onChange } = props
  const { path, label, resourceId, isRequired, custom } = property
  if (!property.availableValues) return <OriginalComponent {...props} />
  const value = String(record.params[path] ?? '')
  const problem = record.errors[path]?.message
  return (
    <Labelled label={translateProperty(label, resourceId)} field={path} required={isRequired}>
      <select
        {...{ id: path, name: path, value, required: isRequired, 'aria-invalid': Boolean(problem) }}
        onChange={(event) => onChange(path, event.target.value)}
      >
        {(value === '' || custom?.clearable) && <option value="" />}
        {value === 'unreported' && <option value={value}>{tl(`${path}.${value}`, resourceId)}</option>}
        <Options property={property} />
      </select>
      {problem && <strong role="alert">{problem}</strong>}
    </Labelled>
  )
}

/** One of some words, or any of them. */
export function FilteredChoice({ OriginalComponent, ...props }: Overriding<FilterPropertyProps>) {
  const { tl, translateProperty } = useTranslation()
  const { property, filter, onChange } = props
  const { path, label, resourceId } = property
  if (property.custom?.varying) return <FilteredVarying {...props} />
  if (!property.availableValues) return <OriginalComponent {...props} />
  const id = `filter-${path}`
  return (
    <Labelled label={translateProperty(label, resourceId)} field={id}>
      <select id={id} value={String(filter[path] ?? '')} onChange={(event) => onChange(path, event.target.value)}>
        <option value="" />
        <Options property={property} />
        {property.custom?.reported && <option value="unreported">{tl(`${path}.unreported`, resourceId)}</option>}
      </select>
    </Labelled>
  )
}

function Options({ property }: Pick<EditPropertyProps, 'property'>) {
  const { tl } = useTranslation()
  const { path, resourceId, availableValues } = property
  return availableValues?.map(({ value }) => (
    <option key={value} value={value}>
      {tl(`${path}.${value}`, resourceId, { defaultValue: String(value) })}
    </option>
  ))
}
