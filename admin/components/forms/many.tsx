import { beginning, type FormValues, isValues, newRow, rowKey, rowsOf } from '../../actions/form-values.ts'
import { type FieldProps, Fields } from './field.tsx'

/** A list of rows of fields; one at least stays, unless it may be empty. */
export function Rows({ field, value, problems, path, find, change }: FieldProps) {
  const { label, hint, fields = [], further = fields, least = 1, more } = field
  const rows = rowsOf(value)
  const problem = problems[path]?.message
  const replace = (index: number, row: FormValues) => change(rows.map((old, at) => (at === index ? row : old)))
  return (
    <fieldset>
      <legend>{label}</legend>
      {hint && <small>{hint}</small>}
      {problem && <strong role="alert">{problem}</strong>}
      {rows.map((row, index) => (
        <div className={fields.length === 1 ? 'row single' : 'row'} key={String(row[rowKey])}>
          <Fields
            {...{ fields: index === 0 ? fields : further, problems, find, values: row, path: `${path}.${index}.` }}
            change={(changed) => replace(index, changed)}
          />
          {rows.length > least && (
            <button type="button" aria-label="×" onClick={() => change(rows.filter((_, at) => at !== index))}>
              ×
            </button>
          )}
        </div>
      ))}
      <button type="button" onClick={() => change([...rows, newRow(further)])}>
        {more}
      </button>
    </fieldset>
  )
}

/** Fields that go together, and can be left out together. */
export function Group({ field: { label, fields = [] }, value, problems, path, find, change }: FieldProps) {
  const values = isValues(value) ? value : undefined
  return (
    <fieldset>
      <legend>
        <label>
          <input
            type="checkbox"
            checked={values !== undefined}
            onChange={(event) => change(event.target.checked ? beginning(fields) : undefined)}
          />
          {label}
        </label>
      </legend>
      {values && <Fields {...{ fields, values, problems, find, path: `${path}.`, change }} />}
    </fieldset>
  )
}
