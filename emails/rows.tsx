import { Section } from 'react-email'
import { styles } from './style.ts'

/** A table; on a phone, and in the text, one block a row with the column's name before each value. */
export function Rows({ columns, rows }: { columns: string[]; rows: string[][] }) {
  return (
    <Section style={styles.rows}>
      <table className="rows" width="100%" cellPadding="0" cellSpacing="0">
        <thead data-skip-in-text="true">
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" style={styles.th} className="quiet">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows.map((row) => Row(columns, row))}</tbody>
      </table>
    </Section>
  )
}

function Row(columns: string[], [first = '', ...rest]: string[]) {
  return (
    <tr key={first + rest.join()} className="row">
      <td style={{ ...widthOf(first), fontWeight: 600 }} className="ink line">
        {first}
      </td>
      {rest.map((value, at) => (
        <td key={columns[at + 1]} style={widthOf(value)} className="ink line" data-skip-in-text={value === ''}>
          {value && <span style={styles.label} className="label quiet">{`${columns[at + 1]}: `}</span>}
          {value}
        </td>
      ))}
    </tr>
  )
}

/** Dates and single words stay on one line. */
function widthOf(value: string) {
  return value.length <= 14 ? { ...styles.td, whiteSpace: 'nowrap' as const } : styles.td
}
