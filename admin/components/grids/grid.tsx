import { isValues } from '../../actions/form-values.ts'
import type { FieldView } from '../../actions/form-view.ts'
import type { FieldProps } from '../forms/field.tsx'
import { ColumnHeads, FieldFrame } from './frame.tsx'

/** One choice for each of several things: a table with the choices for columns. What goes with a thing in more detail is folded away below it. */
export function Grid({ field, value, problems, path, change }: FieldProps) {
  const values = isValues(value) ? (value as Record<string, string>) : {}
  const rows = { values, path, choose: (name: string, chosen: string) => change({ ...values, [name]: chosen }) }
  return (
    <FieldFrame of="grid" {...{ field, problems, path }}>
      <Table field={field} {...rows} />
    </FieldFrame>
  )
}

type Rows = { values: Record<string, string>; path: string; choose(name: string, chosen: string): void }

function Table({ field: { label, choices = [], fields = [] }, ...rows }: Rows & { field: FieldView }) {
  return (
    <table aria-label={label}>
      <ColumnHeads rowHead columns={choices.map((choice) => choice.label)} />
      <tbody>
        {fields.map((row) => (
          <Row key={row.name} row={row} choices={choices} {...rows} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row, choices, values, path, choose }: Rows & { row: FieldView; choices: Choices }) {
  const { name, label, choices: own = choices, fields = [] } = row
  return (
    <>
      <tr>
        <th scope="row">{label}</th>
        {choices.map((choice) => (
          <td key={choice.value} data-chosen={values[name] === choice.value}>
            {own.some(({ value }) => value === choice.value) && (
              <label>
                <input
                  type="radio"
                  name={`${path}.${name}`}
                  aria-label={`${label}: ${choice.label}`}
                  checked={values[name] === choice.value}
                  onChange={() => choose(name, choice.value)}
                />
              </label>
            )}
          </td>
        ))}
      </tr>
      {fields.map((detail) => (
        <tr key={detail.name} className="detail">
          <td colSpan={choices.length + 1}>
            <details open={detail.open}>
              <summary>{detail.label}</summary>
              <Table field={detail} {...{ values, path, choose }} />
            </details>
          </td>
        </tr>
      ))}
    </>
  )
}

type Choices = NonNullable<FieldView['choices']>
