import { type FilterPropertyProps, useTranslation } from 'adminjs'
import { Labelled } from './labelled.tsx'

/** Yes or no, as it is looked at. */
export function YesOrNo({ value }: { value: boolean }) {
  const { translateLabel } = useTranslation()
  return <span className={value ? 'yes' : 'no'}>{translateLabel(value ? 'yes' : 'no')}</span>
}

/** Only those with yes, only those with no, or both. */
export function FilteredYes({ property, filter, onChange }: FilterPropertyProps) {
  const { translateLabel, translateProperty } = useTranslation()
  const { path, label, resourceId } = property
  return (
    <Labelled label={translateProperty(label, resourceId)} field={`filter-${path}`}>
      <select
        id={`filter-${path}`}
        value={String(filter[path] ?? '')}
        onChange={(event) => onChange(path, event.target.value)}
      >
        <option value="" />
        <option value="true">{translateLabel('yes')}</option>
        <option value="false">{translateLabel('no')}</option>
      </select>
    </Labelled>
  )
}
