import type { Label } from '../../../words/labels.ts'
import type { importFieldTexts } from './fields.text.ts'

/** What the cells of a field hold. `key`: by what the customer's own system calls a row, or its id here; `title`: what the row of another kind
 *  is called, or its key; `people`: somebody's address or name. */
export type CellKind =
  | 'key'
  | 'title'
  | 'people'
  | 'line'
  | 'text'
  | 'email'
  | 'day'
  | 'moment'
  | 'whole'
  | 'percent'
  | 'decimal'
  | 'flag'
  | 'colour'
  | 'timeZone'
  | 'choice'

/** Something that a file may say of each row: what it is called here, and what else people and programs head such a column by. */
export type ImportField = {
  name: string
  label: Label | keyof typeof importFieldTexts.en
  kind: CellKind
  names?: readonly string[]
  /** Without it no row can be made. */
  needed?: true
  longest?: number
  /** Of a number: its least and most; or its digits in all and behind the point. */
  range?: readonly [number, number]
  digits?: readonly [number, number]
  /** Of a choice: the group of labels that its values are called by, the values, and what else each is called. */
  choice?: { of: string; values: readonly string[]; words?: Record<string, readonly string[]> }
}

/** A value of a cell: days as YYYY-MM-DD, numbers with decimals as text. */
export type CellValue = string | number | boolean
/** The values of a line by field; what is empty, or hidden from whoever took it along, is not there. */
export type LineValues = Record<string, CellValue>
