import { abilityOf } from './ability.ts'
import type { Actor } from './actor.ts'
import { knownOf } from './known.ts'
import { readable, scopeSql } from './scope.ts'
import type { Subject } from './vocabulary.ts'

/** The columns of a subject that a reader may see, for one statement. */
export type Columns<Field extends string = string> = {
  /** The select list: no column that is hidden everywhere, and null where one is hidden on some rows only. */
  list: string
  /** One column as an expression to order or filter by; undefined when it is hidden everywhere. */
  of(field: Field): string | undefined
  /** A row as read with `list`, without the fields that are hidden on it. */
  shown<Row extends object>(row: Row): Row
}

/** The wanted columns of a subject, as far as the actor may see them. Appends to `values`; keep the rows inside scopeSql too. */
export function columnsFor<Field extends string>(
  actor: Actor,
  subject: Subject,
  alias: string,
  wanted: readonly Field[],
  values: unknown[],
): Columns<Field> {
  const from = values.length
  const { columns, added } = knownOf(abilityOf(actor), `columns ${subject} ${alias} ${wanted} ${from}`, () => {
    const known: unknown[] = Array(from)
    return { columns: compile(actor, subject, alias, wanted, known), added: known.slice(from) }
  })
  values.push(...added)
  return columns
}

function compile<Field extends string>(
  actor: Actor,
  subject: Subject,
  alias: string,
  wanted: readonly Field[],
  values: unknown[],
): Columns<Field> {
  const { always, sometimes } = readable(actor, subject, wanted)
  const plain = always.map((field) => `${alias}."${field}"`)
  const gates = new Map(sometimes.map((field) => [field, scopeSql(actor, 'read', subject, alias, values, field)]))
  const gated = ([field, gate]: [string, string]) => `case when ${gate} then ${alias}."${field}" end`
  const flags = [...gates].map(([field, gate]) => `${gated([field, gate])} as "${field}", ${gate} as "sees ${field}"`)
  return {
    list: [...plain, ...flags].join(', ') || 'null as nothing',
    of: (field) => {
      const gate = gates.get(field)
      return gate ? gated([field, gate]) : always.includes(field) ? `${alias}."${field}"` : undefined
    },
    shown: gates.size === 0 ? (row) => row : (row) => without(row, [...gates.keys()]),
  }
}

function without<Row extends object>(row: Row, gated: string[]): Row {
  const kept = Object.entries(row).filter(([name]) => !name.startsWith('sees '))
  const sees = (field: string) => (row as Record<string, unknown>)[`sees ${field}`] === true
  return Object.fromEntries(kept.filter(([name]) => !gated.includes(name) || sees(name))) as Row
}
