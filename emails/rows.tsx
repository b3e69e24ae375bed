import { Section, Text } from 'react-email'
import { Paragraph } from './frame.tsx'
import { styles } from './style.ts'

type Table = { columns: string[]; rows: string[][] }

/** More columns do not fit into a mail beside each other. */
const mostColumns = 7

/** Rows under each other: a table, or, where it would be too wide, one block a row with the column's name before each value. */
export function Rows(table: Table) {
  return table.columns.length > mostColumns ? <Blocks {...table} /> : <InColumns {...table} />
}

function Blocks({ columns, rows }: Table) {
  return rows.map(([first, ...rest]) => {
    const lines = rest.flatMap((value, at) => (value ? [`${columns[at + 1]}: ${value}`] : []))
    return (
      <Section key={first + rest.join()} style={styles.rows}>
        <Text style={styles.first} className="ink">
          {first}
        </Text>
        <Paragraph>{lines.join('\n')}</Paragraph>
      </Section>
    )
  })
}

/** On a phone, and in the text, this becomes blocks as well. */
function InColumns({ columns, rows }: Table) {
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
