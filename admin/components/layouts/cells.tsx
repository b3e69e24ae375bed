import type { FieldProps } from '../forms/field.tsx'
import { isValues } from '../forms/values.ts'

/** A text for each of several things in each of several ways: a table of them. */
export function Cells({
  field: { label, hint, choices = [], fields = [] },
  value,
  problems,
  path,
  change,
}: FieldProps) {
  const values = isValues(value) ? (value as Record<string, string>) : {}
  const found = Object.entries(problems).filter(([at]) => at === path || at.startsWith(`${path}.`))
  return (
    <fieldset className="grid cells">
      <legend>{label}</legend>
      {hint && <small>{hint}</small>}
      {found.map(([at, { message }]) => (
        <strong role="alert" key={at}>
          {message}
        </strong>
      ))}
      <table aria-label={label}>
        <thead>
          <tr>
            <td />
            {choices.map((choice) => (
              <th scope="col" key={choice.value}>
                {choice.label}
              </th>
            ))}
          </tr>
        </thead>
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
                      maxLength={40}
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
    </fieldset>
  )
}
