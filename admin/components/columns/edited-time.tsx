import { type EditPropertyProps, useTranslation } from 'adminjs'
import { Labelled } from './labelled.tsx'

/** A day or a moment in a form: a day without a time or a zone that could move it, a moment as the browser's clock says it. */
export function EditedTime({ property, record, onChange }: EditPropertyProps) {
  const { translateProperty } = useTranslation()
  const { path, label, resourceId, isRequired, type } = property
  const given = String(record.params[path] ?? '')
  const problem = record.errors?.[path]?.message
  const field =
    type === 'date'
      ? { type: 'date', value: given.slice(0, 10), read: (typed: string) => typed }
      : { type: 'datetime-local', value: given && localMinute(new Date(given)), read: momentOf }
  const { read, ...input } = field
  return (
    <Labelled label={translateProperty(label, resourceId)} field={path} required={isRequired}>
      <input {...input} id={path} name={path} onChange={(event) => onChange(path, read(event.target.value))} />
      {problem && <strong role="alert">{problem}</strong>}
    </Labelled>
  )
}

const momentOf = (typed: string) => typed && new Date(typed).toISOString()

/** A moment as such a field takes it: `2026-11-30T09:05` by the browser's clock. */
function localMinute(date: Date): string {
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
