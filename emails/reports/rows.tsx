import { Section, Text } from 'react-email'
import { Paragraph } from '../frame.tsx'
import { styles } from '../style.ts'

/** A line of a report: a row, or what heads a group or ends all: its name and count, and each total under its column. */
export type MailRow = { counts?: 'group' | 'total'; cells: string[] }

type Table = { columns: string[]; rows: MailRow[] }

/** More columns, or more letters of the longest words in them, do not fit into a mail beside each other. A longer word is broken. */
const mostColumns = 7
const mostLetters = 80
const longestWord = 16

/** Rows under each other: a table, or, where it would be too wide, one block a row with the column's name before each value. */
export function Rows(table: Table) {
  const fits = table.columns.length <= mostColumns && lettersOf(table) <= mostLetters
  return fits ? <InColumns {...table} /> : <Blocks {...table} />
}

/** How many letters a table has at least beside each other; a space between two columns counts as one. */
function lettersOf({ columns, rows }: Table): number {
  const widest = (at: number) =>
    Math.max(
      ...rows.map(({ counts, cells }) => (counts ? 0 : longestOf(piecesOf(cells[at] ?? '')))),
      longestOf(columns[at]?.split(' ') ?? []),
    )
  return columns.reduce((sum, _, at) => sum + Math.min(widest(at), longestWord) + 1, 0)
}

const longestOf = (words: string[]) => Math.max(0, ...words.map(({ length }) => length))

/** What of a value stays on one line: dates as they are, of other texts the words. */
const piecesOf = (value: string) => (isShort(value) ? [value] : value.split(/\s+/))
const isShort = (value: string) => value.length <= 14 && (/\d/.test(value) || !/\s/.test(value))

function Blocks({ columns, rows }: Table) {
  return rows.map(({ counts, cells: [first = '', ...rest] }) => {
    const lines = rest.flatMap((value, at) => (value ? [`${columns[at + 1]}: ${value}`] : []))
    return (
      <Section key={first + rest.join()} style={styles.rows}>
        <Text style={counts ? styles.group : styles.first} className={counts ? 'ink line' : 'ink'}>
          {first}
        </Text>
        {lines.length > 0 && <Paragraph>{lines.join('\n')}</Paragraph>}
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
              <th key={column} scope="col" style={{ ...styles.th, ...styles.whole }} className="quiet">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows.map((row) => (row.counts ? Counted(columns, row) : Row(columns, row.cells)))}</tbody>
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

/** What a group is called, as wide as there is room before the first total. */
function Counted(columns: string[], { cells: [first = '', ...rest] }: MailRow) {
  const firstTotal = rest.findIndex((value) => value !== '')
  const span = firstTotal < 0 ? columns.length : firstTotal + 1
  return (
    <tr key={first + rest.join()} className="row">
      <th scope="rowgroup" colSpan={span} style={styles.counted} className="ink line">
        {first}
      </th>
      {rest.slice(span - 1).map((value, at) => (
        <td key={columns[span + at]} style={styles.counted} className="ink line" data-skip-in-text={value === ''}>
          {value && <span style={styles.label} className="label quiet">{`${columns[span + at]}: `}</span>}
          {value}
        </td>
      ))}
    </tr>
  )
}

/** Dates stay on one line, words are whole, and only what is longer than any word is broken. */
function widthOf(value: string) {
  if (isShort(value)) return { ...styles.td, whiteSpace: 'nowrap' as const }
  return longestOf(piecesOf(value)) > longestWord ? styles.td : { ...styles.td, ...styles.whole }
}
