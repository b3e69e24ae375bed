import { Prisma } from '@prisma/client'
import { LRUCache } from 'lru-cache'

/** A piece of SQL that carries its values. It stands in others as it is, so that nobody counts placeholders. */
export type Sql = Prisma.Sql

type Scalar = string | number | boolean | Date | null
/** What a piece carries beside other pieces; a list is one value, an array of PostgreSQL. */
export type SqlValue = Scalar | readonly Scalar[]

/** Values by their names, for the places that a statement has left open. */
export type Given = Readonly<Record<string, SqlValue>>
/** A value that is known only when a statement is sent. */
export type LaterValue = (given: Given) => SqlValue

/** A piece made of a template: what is put into it is another piece, or a value. */
export const sql: (template: TemplateStringsArray, ...put: (Sql | SqlValue | LaterValue)[]) => Sql = Prisma.sql

/** A piece made of a text as it stands: for names of tables and columns, never for what comes from outside. */
export const raw: (text: string) => Sql = Prisma.raw

/** Nothing at all. */
export const { empty } = Prisma

/** Pieces one after the other; of none, the empty one. */
export function join(pieces: readonly Sql[], separator: string): Sql {
  return pieces.length > 0 ? Prisma.join(pieces, separator) : empty
}

/** A column under an alias: the same piece each time, for what is remembered of many people consists of them. */
export function columnIn(alias: string, column: string): Sql {
  const ofAlias = columns.get(alias) ?? new Map<string, Sql>()
  const piece = ofAlias.get(column) ?? raw(`${alias}."${column}"`)
  columns.set(alias, ofAlias.set(column, piece))
  return piece
}

const columns = new Map<string, Map<string, Sql>>()

/** The pattern of LIKE for texts in which these words stand as they are. */
export function patternWith(words: string): string {
  return `%${words.replace(/[\\%_]/g, '\\$&')}%`
}

/** The place of a value that is given by this name when the statement is sent. Sending it without throws TypeError. */
export function given(name: string): LaterValue {
  return (values) => {
    const value = values[name]
    if (value === undefined) throw new TypeError(`The statement is sent without ${name}`)
    return value
  }
}

/** A statement whose text is known: its values in the order of their numbers, some of them known only when it is sent. Its instants are read as
 *  Date, or as texts in ISO 8601 where nothing is done with them but to tell them. */
export type Statement = { text: string; values: unknown[]; instants?: 'texts' }

/**
 * The statement that a piece is. A value that stands in it more than once with the same cast is sent once: a list of thousands of ids
 * is long, and PostgreSQL takes two expressions for the same only if their parameters are. `before` are the values of a statement whose
 * text stands in this one (see `around`).
 */
export function compileSql({ strings, values }: Sql, before: readonly unknown[] = []): Statement {
  const sent: unknown[] = [...before]
  const numbers = new Map<string, Map<unknown, number>>()
  let text = strings[0] ?? ''
  values.forEach((value, index) => {
    const next = strings[index + 1] ?? ''
    const cast = castAt.exec(next)?.[0]
    const known = cast ? numbers.get(cast) : undefined
    const number = known?.get(value) ?? sent.push(value)
    if (cast) numbers.set(cast, (known ?? new Map<unknown, number>()).set(value, number))
    text += `$${number}${next}`
  })
  return { text, values: sent }
}

const castAt = /^::[\w"]+(?:\[\])?/

/** A statement as it is sent now, with the values that it has left open. */
export function filled({ text, values }: Statement, given: Given = {}): Statement {
  return { text, values: values.map((value) => (typeof value === 'function' ? (value as LaterValue)(given) : value)) }
}

/** A piece as it is sent now. */
export function statementOf(piece: Sql, given: Given = {}): Statement {
  return filled(compileSql(piece), given)
}

/** A statement in which another one stands, whose text stays as it is; `place` puts it there. */
export function around({ text, values }: Statement, place: (inner: Sql) => Sql): Statement {
  const outer = compileSql(place(raw(text)), values)
  return { text: sharedText(outer.text), values: outer.values }
}

const texts = new LRUCache<string, string>({ max: 1000 })

/** The same text, of which there is one only however many keep it. */
export function sharedText(text: string): string {
  const known = texts.get(text)
  if (known === undefined) texts.set(text, text)
  return known ?? text
}
