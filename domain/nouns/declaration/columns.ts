import type { Area } from '../../access/levels.ts'

/** What the values of a column are, as people read and fill them: more than the schema says, where two kinds share a type. */
export type NounColumnKind =
  | 'id'
  | 'person'
  | 'line'
  | 'text'
  | 'choice'
  | 'flag'
  | 'whole'
  | 'percent'
  | 'hours'
  | 'money'
  | 'day'
  | 'moment'
  | 'colour'
  | 'timeZone'
  | 'word'
  | 'choices'
  | 'list'
  | 'json'

export type ColumnOptions = {
  /** The area it belongs to, where that is not the noun's. */
  area?: Area
  /** Who writes it, where that is not whoever fills in a form: `author` is the membership that creates the row, `system` a verb or
   *  the database. */
  by?: 'author' | 'system'
  /** Whether it is filled in when a row is made, and stays. */
  fixed?: true
  /** Whether it is on no screen at all. */
  technical?: true
  /** A flag that says whether somebody has said this. Until then it is told as *unreported*. */
  reportedBy?: string
  /** The values of a choice, or of a text that is one of some words. */
  choices?: readonly string[]
  /** The lowest and the highest value of a whole number. */
  range?: [number, number]
}

/** A column of what is around projects: what it shows to whom, its policy says. */
export type BareColumn<Kind extends NounColumnKind = NounColumnKind> = ColumnOptions & { kind: Kind }

/** What a noun says of one of its columns. `inside`: only the host's people see it, unless a project access level shows it to others. */
export type NounColumn<Kind extends NounColumnKind = NounColumnKind> = BareColumn<Kind> & { inside: boolean }

const column =
  <Kind extends NounColumnKind>(kind: Kind) =>
  (options: ColumnOptions = {}): BareColumn<Kind> => ({ kind, ...options })

type Placed<Columns> = { [Key in keyof Columns]: Columns[Key] & { inside: boolean } }

/** Columns that whoever may read the row may see. */
export function outside<Columns extends Record<string, BareColumn>>(columns: Columns): Placed<Columns> {
  return placed(columns, false)
}

/** Columns that only the host's people see, unless a project access level shows them to others. */
export function inside<Columns extends Record<string, BareColumn>>(columns: Columns): Placed<Columns> {
  return placed(columns, true)
}

function placed<Columns extends Record<string, BareColumn>>(columns: Columns, inside: boolean): Placed<Columns> {
  return Object.fromEntries(Object.entries(columns).map(([name, one]) => [name, { ...one, inside }])) as Placed<Columns>
}

/** The id of a row, its own or of what it belongs to. */
export const id = column('id')
/** Names somebody: a membership's id. It belongs to the area people as well. */
export const person = column('person')
/** One line of text. */
export const line = column('line')
/** Text of any length. */
export const text = column('text')
/** One value of an enum of the schema, in its order. */
export const choice = <Value extends string, Options extends ColumnOptions>(
  values: Record<string, Value>,
  options: Options = {} as Options,
): BareColumn<'choice'> & { choices: readonly Value[] } & Options => ({
  ...{ kind: 'choice', choices: Object.values(values) },
  ...options,
})
export const flag = column('flag')
export const whole = column('whole')
export const percent = column('percent')
export const hours = column('hours')
export const money = column('money')
/** A day of the calendar. */
export const day = column('day')
/** An instant. */
export const moment = column('moment')
/** A colour as #rrggbb. */
export const colour = column('colour')
/** A time zone as IANA names it. */
export const timeZone = column('timeZone')
/** A text that is one of some words, which the schema does not know. */
export const word = (choices: readonly string[], options: ColumnOptions = {}): BareColumn<'word'> => ({
  ...{ kind: 'word', choices },
  ...options,
})
/** Several values of an enum of the schema. */
export const choices = column('choices')
/** Several texts or ids. */
export const list = column('list')
/** What has a shape of its own, which the verbs that write it know. */
export const json = column('json')

/** The id of a row in a project, and the project and what that belongs to. */
export const inProject = {
  id: id({ by: 'system' }),
  organisationId: id({ by: 'system' }),
  productId: id({ by: 'system' }),
  projectId: id({ fixed: true }),
}
/** When a row was made and changed last. */
export const madeAndChanged = { createdAt: moment({ by: 'system' }), updatedAt: moment({ by: 'system' }) }
