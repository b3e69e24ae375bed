import { isValues } from '../../actions/form-values.ts'
import type { FieldProps } from '../forms/field.tsx'
import { ColumnHeads, FieldFrame } from '../grids/frame.tsx'

/** A text for each of several things in each of several ways: a table of them. */
export function Cells({ field, value, problems, path, change }: FieldProps) {
  const { label, choices = [], fields = [], usual = {}, longest = 40 } = field
  const values = isValues(value) ? (value as Record<string, string>) : {}
  return (
    <FieldFrame of="grid cells" {...{ field, problems, path }}>
      <table aria-label={label}>
        <ColumnHeads rowHead columns={choices.map((choice) => choice.label)} />
        <tbody>
          {fields.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.label}</th>
              {choices.map((choice) => {
                const cell = `${row.name}.${choice.value}`
                return (
                  <td key={cell} data-label={choice.label}>
                    <input
                      aria-label={`${row.label}: ${choice.label}`}
                      maxLength={longest}
                      placeholder={usual[cell]}
                      value={values[cell] ?? ''}
                      onChange={(event) => change({ ...values, [cell]: event.target.value })}
                    />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </FieldFrame>
  )
}
