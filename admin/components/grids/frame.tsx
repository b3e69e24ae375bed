import type { ReactNode } from 'react'
import type { FieldProps } from '../forms/field.tsx'

/** A field of several parts, as a table is: its label, its hint, and what is wrong with any part, above them. */
export function FieldFrame({
  field: { label, hint },
  problems,
  path,
  of,
  children,
}: Pick<FieldProps, 'field' | 'problems' | 'path'> & { of: string; children: ReactNode }) {
  const found = Object.entries(problems).filter(([at]) => at === path || at.startsWith(`${path}.`))
  return (
    <fieldset className={of} aria-invalid={found.length > 0}>
      <legend>{label}</legend>
      {hint && <small>{hint}</small>}
      {found.map(([at, { message }]) => (
        <strong role="alert" key={at}>
          {message}
        </strong>
      ))}
      {children}
    </fieldset>
  )
}

type Heads = { columns: string[]; rowHead?: boolean; doings?: boolean }

/** The headings of a table's columns; with `rowHead` the first column, of what the rows are about, has none, with
 *  `doings` the last one, of what can be done with them. */
export function ColumnHeads({ columns, rowHead = false, doings = false }: Heads) {
  return (
    <thead>
      <tr>
        {rowHead && <td />}
        {columns.map((column) => (
          <th scope="col" key={column}>
            {column}
          </th>
        ))}
        {doings && <td />}
      </tr>
    </thead>
  )
}
