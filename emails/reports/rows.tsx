import type { ReactNode } from 'react'
import { Section, Text } from 'react-email'
import { marks, type StateMark } from '../../words/marks.ts'
import { styles } from '../style.ts'
import { broken, table, top } from './looks.ts'

/** A value in its reader's words, the mark of a state, and whether it is late (`late` says by how much, or nothing). */
export type MailCell = { text: string; mark?: StateMark; late?: string }

/** A line of a report: a row, or what heads a group or ends all: its name and count, and each total under its column. */
export type MailRow = { counts?: 'group' | 'total'; cells: MailCell[] }

type Table = { columns: string[]; rows: MailRow[] }

/** More columns, or more letters of the longest words in them, do not fit into a mail beside each other. A longer word is broken. */
const mostColumns = 7
const mostLetters = 80
const longestWord = 16

/** The first of these lines with so many rows: no head of a group of which none is there, and what all are together only where all are. */
export function firstRows(lines: MailRow[], rows: number, count: number): MailRow[] {
  let left = rows
  const end = lines.findIndex(({ counts }) => !counts && left-- === 0)
  const kept = end < 0 ? lines : lines.slice(0, end)
  const last = kept.at(-1)?.counts === 'group' ? kept.slice(0, -1) : kept
  return rows === count ? last : last.filter(({ counts }) => counts !== 'total')
}

/** Rows under each other: a table, on a phone and in the text a card a row; where a table would be too wide, cards everywhere. */
export function Rows(table: Table) {
  const fits = table.columns.length <= mostColumns && lettersOf(table) <= mostLetters
  return <Section style={styles.rows}>{fits ? <InColumns {...table} /> : <Cards {...table} />}</Section>
}

/** A state by shape, word and colour. */
export function Marked({ mark, children }: { mark: StateMark; children: string }) {
  const { sign, tone } = marks[mark]
  const colour = tone === 'accent' ? 'ink' : tone
  return (
    <b className={mark === 'late' ? `${colour} late` : colour}>
      {sign}
      {'\u00a0'}
      {children}
    </b>
  )
}

/** How many letters a table has at least beside each other; a space between two columns counts as one. */
function lettersOf({ columns, rows }: Table): number {
  const widest = (at: number) =>
    Math.max(
      ...rows.map(({ counts, cells }) => (counts ? 0 : lettersIn(cells[at]))),
      longestOf(columns[at]?.split(' ') ?? []),
    )
  return columns.reduce((sum, _, at) => sum + Math.min(widest(at), longestWord) + 1, 0)
}

const longestOf = (words: string[]) => Math.max(0, ...words.map(({ length }) => length))

/** The sign of a mark and its space. */
const sign = 2

function lettersIn(cell: MailCell = { text: '' }): number {
  if (cell.mark) return cell.text.length + sign
  return Math.max(longestOf(piecesOf(cell.text)), longestOf(cell.late?.split(' ') ?? []) + sign)
}

/** What of a value stays on one line: dates as they are, of other texts the words. */
const piecesOf = (value: string) => (isShort(value) ? [value] : value.split(/\s+/))
const isShort = (value: string) => value.length <= 14 && (/\d/.test(value) || !/\s/.test(value))

function Cards({ columns, rows }: Table) {
  return (
    <div className="cards" style={table}>
      {rows.map(({ counts, cells: [first, ...rest] }) =>
        counts ? (
          <Head key={first?.text} first={first} rest={Labelled(columns, rest)} />
        ) : (
          <div key={keyOf([first, ...rest])} className="card" style={broken}>
            <div className="first">
              <b>
                <Value cell={first} />
              </b>
            </div>
            {Labelled(columns, rest)}
          </div>
        ),
      )}
    </div>
  )
}

function Head({ first, rest }: { first: MailCell | undefined; rest: ReactNode }) {
  return (
    <div className="total">
      <Text style={styles.first} className="ink">
        <Value cell={first} />
      </Text>
      {rest}
    </div>
  )
}

const Labelled = (columns: string[], cells: MailCell[]) =>
  cells.map((cell, at) =>
    cell.text ? (
      <div key={columns[at + 1]} className="v">
        <span className="l">{`${columns[at + 1]}: `}</span>
        <Value cell={cell} />
      </div>
    ) : null,
  )

function InColumns({ columns, rows }: Table) {
  return (
    <table className="rows" width="100%" cellPadding="4" cellSpacing="0" style={table}>
      <thead data-skip-in-text="true">
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className="quiet">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody style={top}>{rows.map((row) => (row.counts ? Counted(columns, row) : Row(columns, row.cells)))}</tbody>
    </table>
  )
}

function Row(columns: string[], [first, ...rest]: MailCell[]) {
  return (
    <tr key={keyOf([first, ...rest])} className="row">
      <td {...widthOf(first)}>
        <b>
          <Value cell={first} />
        </b>
      </td>
      {rest.map((cell, at) => Told(cell, columns[at + 1] ?? ''))}
    </tr>
  )
}

/** What a group is called, as wide as there is room before the first total. */
function Counted(columns: string[], { cells: [first, ...rest] }: MailRow) {
  const firstTotal = rest.findIndex(({ text }) => text !== '')
  const span = firstTotal < 0 ? columns.length : firstTotal + 1
  return (
    <tr key={keyOf([first, ...rest])} className="row group">
      <th scope="rowgroup" colSpan={span}>
        <Value cell={first} />
      </th>
      {rest.slice(span - 1).map((cell, at) => Told(cell, columns[span + at] ?? ''))}
    </tr>
  )
}

/** A value behind its label, which is read where the row is a card. */
function Told(cell: MailCell, label: string) {
  if (!cell.text) return <td key={label} className="e" data-skip-in-text="true" />
  return (
    <td key={label} {...widthOf(cell)}>
      <span className="l" style={styles.label}>{`${label}: `}</span>
      <Value cell={cell} />
    </td>
  )
}

function Value({ cell }: { cell: MailCell | undefined }) {
  if (!cell) return null
  if (cell.mark) return <Marked mark={cell.mark}>{cell.text}</Marked>
  if (cell.late === '') return <Marked mark="late">{cell.text}</Marked>
  if (!cell.late) return cell.text
  return (
    <>
      {cell.text.replaceAll(' ', '\u00a0')} <Marked mark="late">{cell.late}</Marked>
    </>
  )
}

/** Dates stay on one line, words are whole, and only what is longer than any word is broken. */
function widthOf(cell: MailCell | undefined) {
  const text = cell?.text ?? ''
  if (longestOf(piecesOf(text)) > longestWord) return { style: broken }
  return isShort(text) && !cell?.late && !cell?.mark ? { className: 'n' } : {}
}

const keyOf = (cells: (MailCell | undefined)[]) => cells.map((cell) => cell?.text).join()
