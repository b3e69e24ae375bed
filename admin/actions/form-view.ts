/** What a field begins with: of a list, its rows; of checks, those that are set; of a grid, what is chosen in each of its rows. */
type Beginning = string | boolean | string[] | { [name: string]: Beginning }[] | { [name: string]: string }

/** One thing to fill in. Several are any number of what a search finds. A list holds rows of fields; a group's fields are sent as one object, and left out while it is off. A grid has
 *  choices for columns, and fields for rows, each with those of the choices that it may be; rows below a row are folded away. An order is
 *  some of its choices, one after another; cells are a text for each row (a field) and column (a choice), by `row.column`; what is kept is
 *  sent as it came. */
export type FieldView = {
  name: string
  label: string
  hint?: string
  kind:
    | 'text'
    | 'prose'
    | 'email'
    | 'date'
    | 'time'
    | 'colour'
    | 'choice'
    | 'checks'
    | 'several'
    | 'yes'
    | 'list'
    | 'group'
    | 'grid'
    | 'order'
    | 'cells'
    | 'kept'
    | 'file'
  required?: boolean
  /** Of a file: which are offered; it is told with its name then. */
  accepts?: string
  value?: Beginning
  choices?: { value: string; label: string; group?: string }[]
  /** There is more to choose from, found by a text. */
  searched?: true
  /** It is there only while another field of the same form holds one of these. */
  when?: { field: string; is: string[] }
  /** Once it is filled in, the form is asked for again: what others begin with, or whether they are there, depends on it. */
  decides?: true
  /** Of a group: its fields. Of a list: those of its first row, those of further rows, how many rows stay, and what the button
   *  for another says. */
  fields?: FieldView[]
  further?: FieldView[]
  /** Of cells: a list of the same form, of whose rows one field says which rows of cells are there, in their order; what is usual, by `row.column`; and
   *  the most letters of one. */
  follows?: { list: string; field: string }
  usual?: Record<string, string>
  longest?: number
  least?: 0 | 1
  more?: string
  /** Of what is folded away: it is open at first. */
  open?: true
}

/** A text that tells how many there are and names the first of them, which unfolds to all of them by name; `rest` says of how many the name is not
 *  told. */
export type Unfolding = { text: string; all: string[]; rest?: string }

/** What stands in a table, or in a question. */
export type TableCell = string | Unfolding

/** A table with a heading: what stands at the head of its columns, and its rows, a cell for each of them. */
export type TableView = { heading: string; columns: string[]; rows: TableCell[][] }

/** What a verb would do, for whoever pressed it to see before it is done: tables of it, what is sent along by pressing once more, and what
 *  the button says then. */
export type VerbPreview = {
  text: string
  tables: TableView[]
  agreed: string
  button: string
}

/** A form for a verb: what it does, its fields, and what its button says; without, there is nothing to press, and only to look. */
export type FormView = {
  text: string
  /** What there is to look at. */
  tables?: TableView[]
  fields: FieldView[]
  button?: string
  danger?: boolean
  /** Beside it, or `below`, stands a picture of what is filled in, once the field `by` says for whom; what is said without, and where there can be
   *  none. */
  picture?: { by: string; none: string; wrong: string; below?: true }
}

/** A text that is looked for among what can be chosen in a field; or what was filled into a field that decides about others. */
export type FieldSearch = { field: string; text?: string; value?: string }
